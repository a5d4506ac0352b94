/** An address that may be linked to: our own paths, https, mail and telephone; `javascript:` does not compile. */
export type Href =
  `/${string}` | `#${string}` | `?${string}` | `https://${string}` | `mailto:${string}` | `tel:${string}`;

/** One entry of the menu; which entries there are depends on the person's roles. */
export interface NavigationItem {
  label: string;
  href: Href;
  current?: boolean;
}

/** Who people can call when they are stuck. */
export interface Help {
  /** As people read it: `14 0593`. */
  phone: string;
  /** As people read it: `maandag tot en met vrijdag van 9.00 tot 12.00 uur`. */
  hours: string;
  email?: string;
  /** The village officer (dorpscontactambtenaar) for this page, when known. */
  officer?: { name: string; phone?: string; email?: string };
}

/** What every page needs besides its own data: who looks, what the menu holds, and how forms are protected. */
export interface PageContext {
  person?: { name: string };
  /** Pages for staff and jury: wider, with breadcrumbs, on a calm background. */
  staff?: boolean;
  navigation: readonly NavigationItem[];
  /** Token for the form that posts to this path (see `csrfToken`); the path is the purpose. */
  csrf: (action: string) => string;
  /** Shows on every page that this is a trial environment and nothing typed here counts. */
  demo: boolean;
  help: Help;
  /** Sender of the site; without it: Gemeente Midden-Drenthe, Subsidies en initiatieven. */
  sender?: { name: string; service: string };
}
