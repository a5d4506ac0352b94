import { Controller, Get, Param, Query } from '@nestjs/common';
import { May, SignedIn, Visiting, type Visit } from '../identity/visit.js';
import type { Answer } from '../web/site/view.interceptor.js';
import { MinePage } from './mine.views.js';
import { OwnDesk } from './own-desk.js';
import type { OwnDossier } from './own-dossier.js';
import { StatusPage } from './status/status.views.js';
import { whereIs } from './status/where.js';

/** What somebody applied for, and how each plan stands. */
@Controller('mijn')
export class MinePages {
  constructor(private readonly desk: OwnDesk) {}

  @Get()
  @SignedIn()
  async list(@Visiting() visit: Visit): Promise<Answer> {
    const [plans, objections] = [await this.desk.list(visit), await this.desk.objections(visit)];
    const more = { objections, complaints: await this.desk.complaints(visit) };
    return <MinePage ctx={visit.ctx} name={visit.person?.name} plans={plans} {...more} />;
  }

  @Get(':id')
  @May('ownApplication')
  async show(
    @Visiting() visit: Visit,
    @Param('id') id: string,
    @Query('gedaan') done: unknown,
  ): Promise<Answer> {
    const own = await this.desk.open(id, visit);
    if (own.dossier.states === 'draft') return { redirect: `/aanvragen/${id}` };
    return <StatusPage ctx={visit.ctx} own={own} today={this.desk.today} done={doneWords(done, own)} />;
  }
}

interface Thanks {
  readonly sentence: string;
  /** Whether it is so: an address can be typed by anybody. */
  readonly holds: (own: OwnDossier) => boolean;
}

function isCheckingAccount({ dossier }: OwnDossier): boolean {
  return ['bankVerification', 'accountChange'].includes(whereIs(dossier).payment ?? '');
}

/** What the page says after a move was made, by its name. */
const thanks = new Map<unknown, Thanks>([
  [
    'withdraw',
    {
      sentence: 'Uw aanvraag is ingetrokken. U krijgt daarvan een bevestiging.',
      holds: ({ dossier }) => dossier.states === 'withdrawn',
    },
  ],
  [
    'giveBankDetails',
    {
      sentence: 'Bedankt. Wij hebben het rekeningnummer en controleren het.',
      holds: isCheckingAccount,
    },
  ],
  [
    'changeAccount',
    {
      sentence: 'Wij hebben het nieuwe rekeningnummer. Wij bellen u voordat wij daarheen betalen.',
      holds: isCheckingAccount,
    },
  ],
  [
    'requestExtension',
    {
      sentence: 'Bedankt. Wij laten u weten of u meer tijd krijgt.',
      holds: ({ dossier }) => whereIs(dossier).completion === 'extensionAsked',
    },
  ],
]);

const doneWords = (done: unknown, own: OwnDossier): string | undefined => {
  const said = thanks.get(done);
  return said?.holds(own) ? said.sentence : undefined;
};
