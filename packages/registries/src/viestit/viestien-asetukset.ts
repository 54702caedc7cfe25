/** How messages leave: by SMTP, or into a folder. Without either none do, and nothing that needs one is offered. */
export interface ViestienAsetukset {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly smtpUrl?: string;
  /** Folder of the outbox: messages are written there as files and go nowhere, whatever `smtpUrl` says. */
  readonly kansio?: string;
  /** Whose name is on them: an e-mail address. */
  readonly lahettaja: string;
  /** Marks every message. */
  readonly ymparisto?: 'testi';
}
