import { accountCheckRules } from './account-check.js';
import { accountChangeRules } from './account-change-rules.js';
import { awardRules } from './award-rules.js';
import { fundedOnceRules } from './funded-once-rules.js';
import { hearingRules } from './hearing-rules.js';
import { deliveryRules } from './delivery.js';
import { intakeRules } from './intake-rules.js';
import { judgingRules } from './judging-rules.js';
import { lateRules } from './late-rules.js';
import { changeRules } from './change-rules.js';
import { settlingRules } from './settling-rules.js';
import { paymentStopRules } from './payment-stop.js';
import { refusingRules } from './refusing-rules.js';
import { regimeRules } from './regime-rules.js';
import { reopeningRules } from './reopening-rules.js';
import { reservationRules } from './reservation-rules.js';
import { outageRules } from './outage.js';
import { standingStillRules } from './standing-still-rules.js';

/** Every rule an entry can be held to, with its sentence. */
export const rules = {
  ...intakeRules,
  ...judgingRules,
  ...awardRules,
  ...standingStillRules,
  ...lateRules,
  ...regimeRules,
  ...accountChangeRules,
  ...accountCheckRules,
  ...hearingRules,
  ...deliveryRules,
  ...settlingRules,
  ...changeRules,
  ...outageRules,
  ...paymentStopRules,
  ...reservationRules,
  ...reopeningRules,
  ...refusingRules,
  ...fundedOnceRules,
};
