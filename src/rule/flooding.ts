import type { Module } from '../erlang/module.ts';
import { mayHaveSockets, type SocketCall, socketCallsIn } from '../otp/active-sockets.ts';
import { rolesOf } from '../otp/roles.ts';

/** A stream socket whose data comes to the mailbox however much it is. */
export interface FloodedSocket {
  readonly socket: SocketCall;
  /** Nothing is written: active mode is the default. */
  readonly isDefault: boolean;
}

/** Sockets in active mode without limit: because it is written, or because a server opens them without saying anything. */
export function* floodedSocketsIn(module: Module): Iterable<FloodedSocket> {
  if (!mayHaveSockets(module)) return;
  const isActive = /\bactive'?\s*,\s*true\b/.test(module.text);
  if (!isActive && !streamMessage.test(module.text)) return;
  const sockets = socketCallsIn(module);
  for (const socket of sockets) {
    if (socket.active === 'true') yield { socket, isDefault: false };
    if (socket.active === 'absent' && socket.opens && !sockets.some(isLimiting) && takesStream(module, socket))
      yield { socket, isDefault: true };
  }
}

function isLimiting({ active, opens }: SocketCall): boolean {
  return active === 'limited' || (active === 'unclear' && !opens);
}

const streamMessage = /\{\s*(?:tcp|ssl)\s*,/;

/** Whether the server that opens the socket handles its data as messages. */
function takesStream(module: Module, { fn }: SocketCall): boolean {
  const roles = rolesOf(module);
  if (!roles.has(fn, 'callback') && !roles.has(fn, 'spawned')) return false;
  if (module.functions.some(({ outline }) => outline.calls.has('recv'))) return false;
  return streamMessage.test(module.text);
}
