import type { Config } from '../config.js';

/** What the terminal says once the service listens: what to open first, and how to sign in. */
export function welcome({ baseUrl, demo, smtpUrl }: Config): string {
  if (!demo) return `Op Eigen Kracht draait op ${baseUrl}`;
  return [
    '',
    `Op Eigen Kracht draait. Open eerst ${baseUrl}`,
    `  ${baseUrl}/proef     ga verder als inwoner, dorpscontactambtenaar, jurylid, beslisser of een ander`,
    smtpUrl
      ? '  E-mail gaat naar de mailserver van SMTP_URL.'
      : `  ${baseUrl}/postvak   alle e-mail van de proefomgeving, ook de inloglinks`,
    '',
  ].join('\n');
}
