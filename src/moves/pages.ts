import type { Type } from '@nestjs/common';
import { ClaimPages } from './claims.pages.js';
import { PrepareChangePages } from './prepare-change.pages.js';
import { MovePages } from './moves.pages.js';
import { MovePagesBeside } from './moves-beside.pages.js';
import { NextRoundPages } from './next-round.pages.js';

/** Every page on which a move is asked for and made. */
export const movePages: Type[] = [ClaimPages, PrepareChangePages, MovePages, MovePagesBeside, NextRoundPages];
