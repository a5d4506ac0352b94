/** Kinds of official message that everybody may send us electronically (Awb 2:13), as people call them. */
export const messageKinds = {
  application: 'Een aanvraag',
  supplement: 'Een aanvulling op uw aanvraag',
  views: 'Een reactie op wat wij van plan zijn',
  defaultNotice: 'Een ingebrekestelling, als ons besluit te laat is',
  objection: 'Een bezwaar',
  question: 'Een vraag',
  complaint: 'Een klacht',
} as const;

export type MessageKindIn = keyof typeof messageKinds;

/** How a kind of message may reach us electronically; by post always, and by telephone where no writing is asked. */
export type Channel = 'website' | 'websiteAndMail';

export const channelNames: Readonly<Record<Channel, string>> = {
  website: 'deze website',
  websiteAndMail: 'deze website en e-mail',
};

/** What stands for the publication of a designation as long as there is none. */
export const notPublished = 'nog niet bekendgemaakt';

/** Which electronic channel is designated for which message, and where that stands (Awb 2:13, second paragraph). */
export interface Designation {
  readonly publication: string;
  readonly for: Readonly<Record<MessageKindIn, Channel>>;
}
