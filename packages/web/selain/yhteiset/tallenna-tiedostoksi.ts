/** Gives the reader something to save under the name. */
export function tallennaTiedostoksi(nimi: string, sisalto: Blob | string): void {
  const linkki = document.createElement('a');
  linkki.href = URL.createObjectURL(new Blob([sisalto]));
  linkki.download = nimi;
  linkki.click();
  URL.revokeObjectURL(linkki.href);
}
