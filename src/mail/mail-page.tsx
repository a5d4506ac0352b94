import type { ComponentChildren, CSSProperties } from 'preact';

/** A message with all its words, ready to be laid out. */
export interface Letter {
  readonly subject: string;
  readonly body: readonly string[];
  readonly button: { readonly label: string; readonly href: string } | undefined;
  readonly end: readonly string[];
  readonly why: string;
}

// Mail programs drop style sheets or turn colours around: everything that must stay readable is said at the element
// itself, and the sheet only adds the dark colours for programs that ask for them.
const dark = `@media (prefers-color-scheme: dark) {
  .around { background-color: #16201d !important; }
  .sheet { background-color: #1f2b27 !important; border-color: #3c4b46 !important; }
  .words, .words a { color: #f2f5f3 !important; }
  .knob { background-color: #9fe0c8 !important; border-color: #9fe0c8 !important; color: #0d2a21 !important; }
}`;

const font = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif";
const words = { margin: '0 0 16px', font: `400 17px/1.5 ${font}`, color: '#1c2a25' } satisfies CSSProperties;
const small = { ...words, font: `400 15px/1.5 ${font}` } satisfies CSSProperties;
const knob = {
  display: 'inline-block',
  padding: '12px 22px',
  border: '2px solid #0e5c48',
  backgroundColor: '#0e5c48',
  color: '#ffffff',
  font: `600 17px/1.3 ${font}`,
  textDecoration: 'none',
} satisfies CSSProperties;

/** The message as a page for mail programs: one column, no images, readable in the dark and without its style sheet. */
export const MailPage = ({ subject, body, button, end, why }: Letter) => (
  <html lang="nl">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <title>{subject}</title>
      <style>{dark}</style>
    </head>
    <body class="around" style={{ margin: '0', padding: '0 12px', backgroundColor: '#eef2f0' }}>
      <Sheet>
        <h1 class="words" style={{ ...words, font: `600 22px/1.3 ${font}` }}>
          {subject}
        </h1>
        {body.map((text, at) => (
          <Words key={at}>{text}</Words>
        ))}
        {button ? <Knob {...button} /> : null}
        {end.map((text, at) => (
          <Words key={at}>{text}</Words>
        ))}
        <p class="words" style={{ ...small, margin: '0' }}>
          {why}
        </p>
      </Sheet>
    </body>
  </html>
);

const Sheet = ({ children }: { children: ComponentChildren }) => (
  <table role="presentation" style={{ width: '100%', maxWidth: '600px', margin: '24px auto' }}>
    <tbody>
      <tr>
        <td
          class="sheet"
          style={{ padding: '28px 24px', backgroundColor: '#ffffff', border: '1px solid #cbd6d1' }}
        >
          {children}
        </td>
      </tr>
    </tbody>
  </table>
);

const Words = ({ children }: { children: string }) => (
  <p class="words" style={words}>
    {children.split('\n').map((line, at) => (at === 0 ? line : [<br key={at} />, line]))}
  </p>
);

const Knob = ({ label, href }: { label: string; href: string }) => (
  <>
    <p style={{ margin: '8px 0 20px' }}>
      <a class="knob" href={href} style={knob}>
        {label}
      </a>
    </p>
    <p class="words" style={{ ...small, overflowWrap: 'anywhere' }}>
      Werkt de knop niet? Gebruik dan dit adres: <a href={href}>{href}</a>
    </p>
  </>
);
