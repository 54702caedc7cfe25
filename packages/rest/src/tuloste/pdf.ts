import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import type { Asiakirja, Kappale, Lohko, Otsikko, Otsikkotaso, Sisalto, Taulukko, Tieto } from './asiakirja.js';
import { kirjasimet, kirjoitettava, KORVAAVA } from './kirjasin.js';

type Rakenne = PDFKit.PDFStructureElement;

/** Points, as everything here. */
const REUNAT = { top: 56, bottom: 64, left: 56, right: 56 };
const LEIPATEKSTI = 10;
const ALATEKSTI = 8;
const RIVIVALI = 3;
const SISENNYS = 14;
/** Width of the names of fields when their contents stand beside them. */
const NIMIEN_LEVEYS = 165;
/** What must still fit on the page below a heading. */
const OTSIKON_SEURAAJA = 80;
/** And below the name of a field whose contents are under it, or of the columns of a table. */
const NIMEN_SEURAAJA = 30;
const KOOT: Readonly<Record<Otsikkotaso, number>> = { 1: 20, 2: 15, 3: 12.5, 4: 11, 5: 10 };
const VARI = { teksti: '#29292f', vieno: '#5f686d', viiva: '#c8cdd0' };

// The library knows these, its types do not yet.
const PDF_UA: object = { subset: 'PDF/UA' };
const SARAKEOTSIKKO: object = { scope: 'Column' };

/**
 * The document as a PDF that assistive technology can read (PDF/UA-1: every piece of it tagged or marked as decoration), page
 * by page as it is drawn. Between its parts others get their turn.
 */
export async function* pdf(asiakirja: Asiakirja): AsyncGenerator<Uint8Array> {
  const doc = new PDFDocument({
    size: 'A4',
    margins: REUNAT,
    autoFirstPage: false,
    font: '',
    lang: asiakirja.kieli,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    info: {
      Title: asiakirja.otsikko,
      Creator: 'eHOKS',
      CreationDate: asiakirja.laadittu,
      ModDate: asiakirja.laadittu,
    },
    ...PDF_UA,
  });
  const piirra = piirturi(doc, asiakirja);
  for (const lohko of [...asiakirja.lohkot, undefined]) {
    piirra(lohko);
    const valmis = doc.read() as Uint8Array | null;
    if (valmis !== null) yield valmis;
    await setImmediate();
  }
  for await (const loput of doc) yield loput as Uint8Array;
}

/** Draws block after block; `undefined` ends the document. */
function piirturi(
  doc: PDFKit.PDFDocument,
  { alateksti, sivunumero, korvatutMerkit }: Asiakirja,
): (lohko: Lohko | undefined) => void {
  const { tavallinen, vahva } = kirjasimet();
  const fontit = { tavallinen, vahva };
  for (const [nimi, fontti] of Object.entries(fontit)) doc.registerFont(nimi, fontti);

  let tyyli: { readonly fontti: keyof typeof fontit; readonly koko: number } = {
    fontti: 'tavallinen',
    koko: LEIPATEKSTI,
  };
  let sivuja = 0;
  let korvattiin = false;

  const aseta = (fontti: keyof typeof fontit, koko = LEIPATEKSTI): void => {
    tyyli = { fontti, koko };
    doc.font(fontti).fontSize(koko).fillColor(VARI.teksti);
  };
  const teksti = (sisalto: string): string => {
    const merkit = kirjoitettava(sisalto);
    korvattiin ||= merkit.includes(KORVAAVA);
    // Nothing at all would leave an element of the structure empty.
    return merkit.trim() === '' ? '–' : merkit;
  };
  const alaraja = (): number => doc.page.height - REUNAT.bottom;
  const oikea = (): number => doc.page.width - REUNAT.right;
  const varaa = (korkeus: number): void => {
    if (doc.y + korkeus > alaraja()) doc.addPage();
  };
  const koriste = (piirra: () => void): void => {
    doc.markContent('Artifact', { type: 'Layout' });
    piirra();
    doc.endMarkedContent();
  };

  doc.on('pageAdded', () => {
    const { x, y } = doc;
    sivuja += 1;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('tavallinen').fontSize(ALATEKSTI).fillColor(VARI.vieno);
    const rivi = doc.page.height - REUNAT.bottom / 2 - ALATEKSTI;
    const numero = sivunumero(sivuja);
    doc.text(alateksti, REUNAT.left, rivi, { lineBreak: false });
    doc.text(numero, oikea() - doc.widthOfString(numero), rivi, { lineBreak: false });
    doc.endMarkedContent();
    aseta(tyyli.fontti, tyyli.koko);
    doc.x = x;
    doc.y = y;
  });
  doc.addPage();

  const juuri = doc.struct('Document');
  doc.addStructure(juuri);

  /** Adds an element that holds this text, drawn at the place; it may go on to the next pages. */
  const kirjoita = (isa: Rakenne, tyyppi: string, sisalto: string, x: number, leveys = oikea() - x): void => {
    isa.add(doc.struct(tyyppi, {}, () => void doc.text(teksti(sisalto), x, doc.y, { width: leveys })));
  };
  /** An element with what `tayta` puts into it. */
  const elementti = (isa: Rakenne, tyyppi: string, tayta: (elementti: Rakenne) => void): void => {
    const uusi = doc.struct(tyyppi);
    isa.add(uusi);
    tayta(uusi);
    uusi.end();
  };

  const otsikko = ({ taso, teksti: sisalto }: Otsikko): void => {
    const koko = KOOT[taso];
    aseta('vahva', koko);
    const vali = doc.y === REUNAT.top ? 0 : koko * 0.8;
    varaa(vali + doc.heightOfString(sisalto, { width: oikea() - REUNAT.left }) + OTSIKON_SEURAAJA);
    if (doc.y !== REUNAT.top) doc.y += vali;
    kirjoita(juuri, `H${taso}`, sisalto, REUNAT.left);
    if (taso === 2)
      koriste(() => void doc.moveTo(REUNAT.left, doc.y).lineTo(oikea(), doc.y).lineWidth(0.5).stroke(VARI.viiva));
    doc.y += RIVIVALI + (taso < 3 ? 2 : 0);
  };

  const kappale = ({ teksti: sisalto }: Kappale): void => {
    aseta('tavallinen');
    kirjoita(juuri, 'P', sisalto, REUNAT.left);
    doc.y += RIVIVALI * 2;
  };

  const luettelo = (isa: Rakenne, kohdat: readonly string[], x: number): void =>
    elementti(isa, 'L', (lista) => {
      for (const kohta of kohdat)
        elementti(lista, 'LI', (rivi) => {
          aseta('tavallinen');
          varaa(doc.currentLineHeight());
          const { y } = doc;
          kirjoita(rivi, 'Lbl', '•', x, SISENNYS);
          doc.y = y;
          kirjoita(rivi, 'LBody', kohta, x + SISENNYS);
          doc.y += 1;
        });
    });

  const tieto = (rivi: Rakenne, { nimi, sisalto }: Tieto, x: number): void => {
    const leveys = Math.min(NIMIEN_LEVEYS, (oikea() - x) * 0.4);
    const rinnalla = sisalto.laji === 'teksti' || sisalto.laji === 'luettelo';
    aseta('vahva');
    const nimenLeveys = rinnalla ? leveys - SISENNYS : oikea() - x;
    varaa(doc.heightOfString(teksti(nimi), { width: nimenLeveys }) + (rinnalla ? 0 : NIMEN_SEURAAJA));
    const { y, page } = doc;
    kirjoita(rivi, 'Lbl', nimi, x, nimenLeveys);
    if (!rinnalla) {
      doc.y += 1;
      elementti(rivi, 'LBody', (runko) => sisallys(runko, sisalto, x + SISENNYS));
      return;
    }
    const nimenLoppu = doc.y;
    doc.y = y;
    if (sisalto.laji === 'teksti') {
      aseta('tavallinen');
      kirjoita(rivi, 'LBody', sisalto.teksti, x + leveys);
    } else elementti(rivi, 'LBody', (runko) => luettelo(runko, sisalto.kohdat, x + leveys));
    // On a page that the contents went on to, the name is not beside them any more.
    if (doc.page === page) doc.y = Math.max(doc.y, nimenLoppu);
  };

  const tiedot = (isa: Rakenne, rivit: readonly Tieto[], x: number): void => {
    if (rivit.length === 0) return;
    elementti(isa, 'L', (lista) => {
      for (const rivi of rivit)
        elementti(lista, 'LI', (elementin) => {
          tieto(elementin, rivi, x);
          doc.y += RIVIVALI;
        });
    });
  };

  const tietueet = (isa: Rakenne, kaikki: readonly (readonly Tieto[])[], x: number): void =>
    elementti(isa, 'L', (lista) => {
      for (const tietue of kaikki)
        elementti(lista, 'LI', (rivi) => {
          elementti(rivi, 'LBody', (runko) => tiedot(runko, tietue, x));
          doc.y += RIVIVALI;
        });
    });

  const taulukko = (isa: Rakenne, { otsikot, rivit }: Taulukko, x: number): void => {
    const leveys = (oikea() - x) / otsikot.length;
    const solunLeveys = leveys - 8;
    const korkeus = (solut: readonly string[]): number =>
      Math.max(...solut.map((solu) => doc.heightOfString(teksti(solu), { width: solunLeveys })));
    const piirraRivi = (solut: readonly string[], piirraSolu: (solu: string, x: number) => void): void => {
      const alku = doc.y;
      const loppu = alku + korkeus(solut);
      solut.forEach((solu, i) => {
        doc.y = alku;
        piirraSolu(solu, x + i * leveys);
      });
      doc.y = loppu + 1;
      koriste(() => void doc.moveTo(x, doc.y).lineTo(oikea(), doc.y).lineWidth(0.5).stroke(VARI.viiva));
      doc.y += 2;
    };
    const solu = (rivi: Rakenne, tyyppi: string, lisat: object) => (sisalto: string, kohta: number) =>
      void rivi.add(
        doc.struct(tyyppi, lisat, () => void doc.text(teksti(sisalto), kohta, doc.y, { width: solunLeveys })),
      );
    elementti(isa, 'Table', (runko) => {
      aseta('vahva');
      varaa(korkeus(otsikot) + NIMEN_SEURAAJA);
      elementti(runko, 'TR', (rivi) => piirraRivi(otsikot, solu(rivi, 'TH', SARAKEOTSIKKO)));
      for (const solut of rivit) {
        aseta('tavallinen');
        if (doc.y + korkeus(solut) > alaraja()) {
          doc.addPage();
          // For the eye only: the structure has the headings already.
          aseta('vahva');
          piirraRivi(otsikot, (sisalto, kohta) =>
            koriste(() => void doc.text(teksti(sisalto), kohta, doc.y, { width: solunLeveys })),
          );
          aseta('tavallinen');
        }
        elementti(runko, 'TR', (rivi) => piirraRivi(solut, solu(rivi, 'TD', {})));
      }
    });
    doc.y += RIVIVALI;
  };

  const sisallys = (isa: Rakenne, sisalto: Sisalto, x: number): void => {
    switch (sisalto.laji) {
      case 'teksti':
        aseta('tavallinen');
        return kirjoita(isa, 'P', sisalto.teksti, x);
      case 'luettelo':
        return luettelo(isa, sisalto.kohdat, x);
      case 'tiedot':
        return tiedot(isa, sisalto.tiedot, x);
      case 'tietueet':
        return tietueet(isa, sisalto.tietueet, x);
      case 'taulukko':
        return taulukko(isa, sisalto, x);
    }
  };

  return (lohko) => {
    if (lohko === undefined) {
      if (korvattiin) {
        doc.y += RIVIVALI;
        kappale({ laji: 'kappale', teksti: korvatutMerkit(KORVAAVA) });
      }
      juuri.end();
      doc.end();
    } else if (lohko.laji === 'otsikko') otsikko(lohko);
    else if (lohko.laji === 'kappale') kappale(lohko);
    else sisallys(juuri, lohko, REUNAT.left);
  };
}
