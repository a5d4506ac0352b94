import { applyDecorators, HttpException, Injectable, SetMetadata, UseGuards } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../clock.js';

/** How often something may be done: `most` times within this many milliseconds. */
export interface Limit {
  readonly most: number;
  readonly within: number;
}

/** Counts, for everybody apart, what was done lately. In memory: every process counts for itself. */
export class Pace {
  private readonly moments = new Map<string, number[]>();
  private sweptAt = 0;

  constructor(private readonly limit: Limit) {}

  /** Counts one more; answers how many milliseconds to wait first, 0 when it may be done now. What is refused does not count. */
  take(who: string, at: number): number {
    this.sweep(at);
    const lately = (this.moments.get(who) ?? []).filter((moment) => moment > at - this.limit.within);
    const first = lately[0];
    if (lately.length >= this.limit.most && first !== undefined) return first + this.limit.within - at;
    this.moments.set(who, [...lately, at]);
    return 0;
  }

  private sweep(at: number): void {
    if (at < this.sweptAt + this.limit.within && at >= this.sweptAt) return;
    this.sweptAt = at;
    for (const [who, moments] of this.moments)
      if ((moments.at(-1) ?? 0) <= at - this.limit.within) this.moments.delete(who);
  }
}

const limitKey = 'pace';

/** Slows down whoever does the same too often from one network. */
@Injectable()
export class PaceGuard implements CanActivate {
  private readonly paces = new Map<unknown, Pace>();

  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const handler = context.getHandler();
    const pace = this.paces.get(handler) ?? new Pace(this.reflector.get<Limit>(limitKey, handler));
    this.paces.set(handler, pace);
    const http = context.switchToHttp();
    const wait = pace.take(networkOf(http.getRequest<FastifyRequest>().ip), this.clock.now());
    if (wait === 0) return true;
    void http.getResponse<FastifyReply>().header('Retry-After', Math.ceil(wait / 1000));
    throw new HttpException('Too Many Requests', 429);
  }
}

/** This handler may be asked so often from one network. */
export const Paced = (limit: Limit) => applyDecorators(SetMetadata(limitKey, limit), UseGuards(PaceGuard));

/** An IPv4 address, or the part of an IPv6 address (/56) that one household has for itself. */
export function networkOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped || !ip.includes(':')) return mapped ?? ip;
  const [head = [], tail = []] = ip.split('::').map((half) => half.split(':').filter(Boolean));
  const groups = [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
  const whole = groups.slice(0, 4).map((group) => group.toLowerCase().padStart(4, '0'));
  return whole.join(':').slice(0, -2);
}
