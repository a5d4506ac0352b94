import { remember } from './remember-clocks.js';

/** What an entry remembers of the account to pay to, and of another one that waits. */
export const accountRemembering = {
  rememberAccount: remember(() => ({ account: 'given', bankCheckedBy: undefined, bankCheckedOn: undefined })),
  rememberAccountChecked: remember(() => ({ account: 'checked' })),
  rememberAccountWrong: remember(() => ({ account: 'wrong' })),
  rememberAccountChange: remember(({ event }) => ({ accountChange: { askedAt: event.at } })),
  rememberCallBack: remember(({ context, event }) => ({
    accountChange: { askedAt: context.accountChange?.askedAt ?? event.at, calledBy: event.by.person },
  })),
  forgetAccountChange: remember(() => ({ accountChange: undefined })),
};
