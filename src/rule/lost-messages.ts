import type { AtomExpr, Clause, Expr } from '../erlang/expr.ts';
import type { Module } from '../erlang/module.ts';
import { nearestName } from '../erlang/nearest-name.ts';
import { showValue } from '../erlang/show-value.ts';
import { type Reception, receptionOf } from '../otp/inbox.ts';
import { type OwnMessage, ownMessagesIn } from '../otp/messages.ts';
import { serverBehaviour } from '../otp/roles.ts';

/** A message to the module's own server that no clause is meant for. */
export interface LostMessage {
  readonly sent: OwnMessage;
  readonly reception: Exclude<Reception, { kind: 'taken' }>;
  /** The message, as far as it is known. */
  readonly shown: string;
  readonly behaviour: string;
  /** The callback it comes to, in words. */
  readonly callback: string;
  /** What it was most likely meant to be: the word that a clause of the callback waits for, and the one that is sent. */
  readonly slip?: { readonly written: AtomExpr; readonly meant: string };
}

/** Messages that a server sends itself, or is sent by its own module, and that it makes nothing of. */
export function* lostMessagesIn(module: Module): Iterable<LostMessage> {
  for (const sent of ownMessagesIn(module)) {
    const reception = receptionOf(module, sent.arrival, sent.message);
    if (reception.kind === 'taken' || (sent.isAccompanying && !isHarmful(reception))) continue;
    const about = { sent, reception, shown: showValue(sent.message, 60), behaviour: serverBehaviour(module) ?? '' };
    if (reception.kind === 'no-callback') {
      yield { ...about, callback: reception.callback };
    } else {
      const { fn } = reception;
      const isState = about.behaviour === 'gen_statem' && fn.arity === 3;
      const callback = isState ? 'any state function' : `${fn.name}/${fn.arity}`;
      yield { ...about, callback, slip: slipIn(sent, fn.clauses) };
    }
  }
}

function isHarmful({ kind }: Reception): boolean {
  return kind === 'unmatched' || kind === 'stopped';
}

/** A word of the message that is nearly one of those the clauses wait for. */
function slipIn({ expr }: OwnMessage, clauses: readonly Clause[]): LostMessage['slip'] {
  const written = tagOf(expr);
  if (written === undefined) return undefined;
  const words = clauses.flatMap((clause) => clause.patterns.flatMap((pattern) => tagOf(pattern)?.name ?? []));
  const meant = nearestName(written.name, new Set(words));
  return meant === undefined || meant === written.name ? undefined : { written, meant };
}

/** The atom that a message or pattern is, or is tagged with. */
function tagOf(expr: Expr): AtomExpr | undefined {
  if (expr.kind === 'match') return tagOf(expr.pattern) ?? tagOf(expr.value);
  const tag = expr.kind === 'tuple' ? expr.elements[0] : expr;
  return tag?.kind === 'atom' ? tag : undefined;
}
