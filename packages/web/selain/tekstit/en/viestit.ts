import type fi from '../fi/viestit.js';

export default {
  'viestit.valikko': 'Messages from workplaces',
  'viestit.otsikko': 'Messages from workplaces',
  'viestit.selite':
    'Comments and questions from workplaces that nobody has handled yet. A handled message stays on the plan’s page of sharing.',
  'viestit.maara':
    '{maara, plural, =0 {No messages wait to be handled} one {One message waits to be handled} other {{maara} messages wait to be handled}}.',
  'viestit.vanhimmat': 'The {maara} oldest are shown.',
  'viestit.nayta': 'Show the messages',
} satisfies Record<keyof typeof fi, string>;
