import type { ComponentChildren } from 'preact';
import { asset } from './assets.js';
import type { Href, PageContext } from './context.js';
import { ErrorSummary } from '../form/error-summary.js';
import type { FieldErrors } from '../form/fields.js';
import { Footer, Header, senderOf } from './page-frame.js';

/** A step on the way to this page; the last one has no address. */
export interface Breadcrumb {
  label: string;
  href?: Href;
}

interface PageProps {
  ctx: PageContext;
  /** In the tab of the browser; a page in steps puts "stap 3 van 6" in it. */
  title: string;
  /** Tables and dossiers: uses the width of the screen. */
  wide?: boolean;
  breadcrumbs?: readonly Breadcrumb[];
  /** Errors at fields: shown above everything, and said in the title. */
  errors?: FieldErrors;
  /** Sentences of rules that refused the move: shown in the same place. */
  refusals?: readonly string[];
  children: ComponentChildren;
}

/** A whole page: everything on it stands between the same header and the same way to get help. */
export const Page = ({ ctx, title, wide, breadcrumbs, errors = {}, refusals = [], children }: PageProps) => {
  const failed = refusals.length > 0 || Object.values(errors).some(Boolean);
  return (
    <html lang="nl">
      <Head ctx={ctx} title={failed ? `Fout: ${title}` : title} />
      <body class={ctx.staff ? 'utrecht-root oek-body oek-body--staff' : 'utrecht-root oek-body'}>
        <a class="nl-skip-link nl-skip-link--visible-on-focus oek-skip" href="#inhoud">
          Ga direct naar de inhoud
        </a>
        <Header ctx={ctx} />
        <div class={wide ? 'oek-sheet oek-sheet--wide' : 'oek-sheet'}>
          {breadcrumbs ? <Breadcrumbs steps={breadcrumbs} /> : null}
          <main id="inhoud" tabIndex={-1}>
            <ErrorSummary errors={errors} refusals={refusals} />
            {children}
          </main>
        </div>
        <Footer ctx={ctx} />
      </body>
    </html>
  );
};

function Head({ ctx, title }: { ctx: PageContext; title: string }) {
  const { name, service } = senderOf(ctx);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} – ${service} – ${name}`}</title>
      <meta name="color-scheme" content="light" />
      <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
      <link
        rel="preload"
        href={asset('source-sans-3.woff2')}
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
      />
      <link rel="stylesheet" href={asset('app.css')} />
      <script type="module" src={asset('app.js')} />
    </head>
  );
}

const Breadcrumbs = ({ steps }: { steps: readonly Breadcrumb[] }) => (
  <nav class="oek-crumbs" aria-label="Kruimelpad">
    <ol>
      {steps.map((step) => (
        <li key={step.label}>
          {step.href ? (
            <a class="nl-link" href={step.href}>
              {step.label}
            </a>
          ) : (
            <span aria-current="page">{step.label}</span>
          )}
        </li>
      ))}
    </ol>
  </nav>
);
