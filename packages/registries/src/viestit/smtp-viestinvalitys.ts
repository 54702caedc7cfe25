import { EhoksError, type Kanava, type Lahetys, type Viestinvalitys } from '@ehoks/core';
import { createTransport } from 'nodemailer';
import type { Aikaraja } from '../aikaraja.js';
import { kirjeena } from './tekstit.js';
import type { ViestienAsetukset } from './viestien-asetukset.js';

/** Milliseconds for each step with the mail server; the request's own limit ends all of them. */
const ASKELEEN_RAJA_MS = 5_000;

/** Mail by SMTP. Once the server has taken a message, it is on its way; before that nothing is. */
export class SmtpViestinvalitys implements Viestinvalitys {
  readonly kanavat: readonly Kanava[] = ['sahkoposti'];

  constructor(
    private readonly asetukset: ViestienAsetukset & { readonly smtpUrl: string },
    private readonly aikaraja: Aikaraja,
  ) {}

  async laheta(lahetys: Lahetys): Promise<void> {
    const { vastaanottaja } = lahetys;
    if (vastaanottaja.kanava !== 'sahkoposti') throw new EhoksError('viesti.ei-lahde');
    const { smtpUrl, lahettaja, ymparisto } = this.asetukset;
    const { aihe, teksti, lopetus } = kirjeena(lahetys, ymparisto);
    const yhteys = createTransport({
      url: smtpUrl,
      connectionTimeout: ASKELEEN_RAJA_MS,
      greetingTimeout: ASKELEEN_RAJA_MS,
      socketTimeout: ASKELEEN_RAJA_MS,
    });
    try {
      await this.aikaraja.kysy(() =>
        yhteys.sendMail({
          from: { name: 'eHOKS', address: lahettaja },
          // An object: what is in it is one address, whatever characters it has.
          to: { name: '', address: vastaanottaja.osoite },
          subject: aihe,
          text: teksti,
          // RFC 3834: no out-of-office answers.
          headers: {
            'Auto-Submitted': 'auto-generated',
            // RFC 8058: a mail program turns them off with one request of its own.
            ...(lopetus !== undefined && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
          },
          ...(lopetus !== undefined && { list: { unsubscribe: lopetus } }),
        }),
      );
    } catch (syy) {
      throw new EhoksError('viesti.ei-lahde', { cause: ilmanOsoitteita(syy) });
    } finally {
      yhteys.close();
    }
  }
}

/** The library's errors repeat the addresses, and errors are logged. */
function ilmanOsoitteita(syy: unknown): Error {
  const { code = '', command = '', responseCode = '' } = (syy ?? {}) as Readonly<Record<string, unknown>>;
  const sanat = [syy instanceof Error ? syy.name : '', code, command, responseCode].map(String);
  return new Error(`SMTP: ${sanat.filter((sana) => sana !== '').join(' ')}`);
}
