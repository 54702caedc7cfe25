/** Gives the browser a table to save under the name. */
export function tallennaTiedostoksi(nimi: string, csv: string): void {
  const osoite = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const linkki = document.createElement('a');
  linkki.href = osoite;
  linkki.download = nimi;
  linkki.click();
  URL.revokeObjectURL(osoite);
}
