import type { Help, Href, NavigationItem, PageContext } from './context.js';
import { Csrf } from '../form/form.js';
import { Link } from '../text.js';

/** Whose site this is. */
export const senderOf = (ctx: PageContext) =>
  ctx.sender ?? { name: 'Op Eigen Kracht', service: 'Subsidies en initiatieven' };

/** Top of every page: whose site this is, where one can go, and who is signed in. */
export function Header({ ctx }: { ctx: PageContext }) {
  const { name, service } = senderOf(ctx);
  return (
    <>
      {ctx.demo ? <TrialBanner /> : null}
      <header class={ctx.staff ? 'oek-top oek-top--staff' : 'oek-top'}>
        <div class="oek-top__inner">
          <a class="oek-top__brand" href="/">
            <Mark />
            <span class="oek-top__name">{name}</span>
            <span class="oek-top__service">{service}</span>
          </a>
          {ctx.person ? <SignedIn ctx={ctx} name={ctx.person.name} /> : null}
        </div>
        {ctx.navigation.length ? <Menu items={ctx.navigation} /> : null}
      </header>
    </>
  );
}

/** Two roofs: a village. */
const Mark = () => (
  <svg class="oek-top__mark" viewBox="0 0 32 32" width="44" height="44" aria-hidden="true" focusable="false">
    <rect class="oek-mark__ground" width="32" height="32" rx="7" />
    <path class="oek-mark__near" d="M5 24v-7l6-6 6 6v7" />
    <path class="oek-mark__far" d="m17 13 4-4 6 6v9" />
  </svg>
);

const TrialBanner = () => (
  <section class="oek-trial" aria-label="Proefomgeving">
    <p>
      <strong>Proefomgeving.</strong> Alles hier is verzonnen. Wat u invult, telt niet en wordt weer gewist.
    </p>
  </section>
);

const SignedIn = ({ ctx, name }: { ctx: PageContext; name: string }) => (
  <form class="oek-top__who" method="post" action="/uitloggen">
    <Csrf ctx={ctx} action="/uitloggen" />
    <span>{name}</span>
    <button type="submit" class="oek-linkbutton">
      Uitloggen
    </button>
  </form>
);

const Menu = ({ items }: { items: readonly NavigationItem[] }) => (
  <nav class="oek-menu" aria-label="Hoofdmenu">
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** Bottom of every page: who to call, and the pages the law asks for. */
export const Footer = ({ ctx }: { ctx: PageContext }) => (
  <footer class="oek-foot">
    <div class="oek-foot__inner">
      <HelpBlock help={ctx.help} />
      <ul class="oek-foot__links">
        <li>
          <Link href="/hulp">Hulp</Link>
        </li>
        <li>
          <Link href="/vraag-of-klacht">Vraag of klacht</Link>
        </li>
        <li>
          <Link href="/bericht-sturen">Bericht sturen</Link>
        </li>
        <li>
          <Link href="/bezwaar">Bezwaar maken</Link>
        </li>
        <li>
          <Link href="/subsidieregister">Subsidieregister</Link>
        </li>
        <li>
          <Link href="/toegankelijkheid">Toegankelijkheid</Link>
        </li>
        <li>
          <Link href="/privacy">Privacy</Link>
        </li>
      </ul>
    </div>
  </footer>
);

const HelpBlock = ({ help }: { help: Help }) => (
  <section class="oek-help" aria-labelledby="hulp">
    <h2 class="nl-heading oek-help__title" id="hulp">
      Hulp nodig?
    </h2>
    <p>
      Bel <Link href={telephone(help.phone)}>{help.phone}</Link>, {help.hours}
      {help.email ? (
        <>
          , of mail <Link href={`mailto:${help.email}`}>{help.email}</Link>
        </>
      ) : null}
      .
    </p>
    {help.officer ? <Officer {...help.officer} /> : null}
  </section>
);

const Officer = ({ name, phone, email }: NonNullable<Help['officer']>) => (
  <p>
    Uw dorpscontactambtenaar is {name}
    {phone ? (
      <>
        , telefoon <Link href={telephone(phone)}>{phone}</Link>
      </>
    ) : null}
    {email ? (
      <>
        , mail <Link href={`mailto:${email}`}>{email}</Link>
      </>
    ) : null}
    .
  </p>
);

/** The address behind a telephone number as people read it. */
export const telephone = (phone: string): Href => `tel:${phone.replace(/[^\d+]/g, '')}`;
