import type fi from '../fi/viestit.js';

export default {
  'viestit.valikko': 'Meddelanden från arbetsplatser',
  'viestit.otsikko': 'Meddelanden från arbetsplatser',
  'viestit.selite':
    'Kommentarer och frågor från arbetsplatser som ingen har behandlat ännu. Ett behandlat meddelande syns fortfarande på planens sida för delning.',
  'viestit.maara':
    '{maara, plural, =0 {Inga meddelanden väntar på behandling} one {Ett meddelande väntar på behandling} other {{maara} meddelanden väntar på behandling}}.',
  'viestit.vanhimmat': 'De {maara} äldsta visas.',
  'viestit.nayta': 'Visa meddelandena',
} satisfies Record<keyof typeof fi, string>;
