import type { Type } from '@nestjs/common';
import { ChannelPages } from './channels.pages.js';
import { EditedLetterPages } from './edited-letters.pages.js';
import { MessagePages } from './messages.pages.js';
import { ReturnedPages } from './returned.pages.js';

/** Every page about what goes out and comes back. */
export const postPages: Type[] = [MessagePages, ChannelPages, ReturnedPages, EditedLetterPages];
