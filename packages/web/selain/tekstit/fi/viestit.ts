export default {
  'viestit.valikko': 'Työpaikkojen viestit',
  'viestit.otsikko': 'Työpaikkojen viestit',
  'viestit.selite':
    'Työpaikoilta kirjoitetut kommentit ja kysymykset, joita kukaan ei ole vielä käsitellyt. Käsitelty viesti näkyy yhä suunnitelman jakamisen sivulla.',
  'viestit.maara':
    '{maara, plural, =0 {Yhtään viestiä ei odota käsittelyä} one {Yksi viesti odottaa käsittelyä} other {{maara} viestiä odottaa käsittelyä}}.',
  'viestit.vanhimmat': 'Näistä näytetään {maara} vanhinta.',
  'viestit.nayta': 'Näytä viestit',
};
