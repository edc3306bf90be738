import { typeOfValue } from '../erlang/compare-values.ts';
import type { Place } from '../erlang/place.ts';
import { asAtom, listParts, proplistGet } from '../erlang/query-values.ts';
import { absent, type Fact, placeOfOrigin, unclear, type Value } from '../erlang/value.ts';

/** What is missing in the options of TLS distribution. */
export interface TlsFault {
  readonly at: Place;
  readonly reason: string;
  /** Nodes cannot connect; otherwise they can, and so can others. */
  readonly isFatal: boolean;
  /** OTP does better from this release on. */
  readonly until?: number;
}

const identity = ['certfile', 'cert', 'certs_keys'];
const authorities = ['cacertfile', 'cacerts'];

/**
 * What is wrong with a file for `-ssl_dist_optfile`, `[{server, Options}, {client, Options}]`: "Using TLS for Erlang
 * Distribution" in the User's Guide of ssl, and what nodes did with such files (test/oracles/tls-distribution). From OTP 26 on
 * clients verify their peers unless told otherwise.
 */
export function tlsFaultsIn(term: Value): TlsFault[] {
  const at = placeOfOrigin(term.at);
  const server = proplistGet(term, 'server');
  const client = proplistGet(term, 'client');
  return [
    ...(server === absent
      ? [{ at, reason: 'there are no options for server: no node can connect to this one', isFatal: true }]
      : server === unclear
        ? []
        : serverFaults(server)),
    ...(client === unclear ? [] : clientFaults(client, at)),
  ];
}

function serverFaults(options: Value): TlsFault[] {
  const at = placeOfOrigin(options.at);
  const has = optionsOf(options);
  if (has === undefined) return [];
  const faults: TlsFault[] = [];
  const verify = atomOf(has('verify'));
  const insists = atomOf(has('fail_if_no_peer_cert'));
  if (identity.every((name) => has(name) === absent))
    faults.push({ at, reason: 'server has no certificate: no node can connect to this one', isFatal: true });
  if (verify === 'verify_peer' && authorities.every((name) => has(name) === absent))
    faults.push({ at, reason: 'server has verify_peer and no cacertfile: no node can connect to this one', isFatal: true });
  else if (verify === 'verify_peer' && (insists === absent || insists === 'false'))
    faults.push({
      at,
      reason: 'server lets in nodes without a certificate, as fail_if_no_peer_cert is not true',
      isFatal: false,
    });
  if (verify !== absent && verify !== 'verify_none') return faults;
  if (insists === 'true')
    faults.push({
      at,
      reason: 'server has fail_if_no_peer_cert without verify_peer: no node can connect to this one',
      isFatal: true,
    });
  else if (insists !== unclear)
    faults.push({ at, reason: 'server asks for no certificate: whoever has the cookie gets in', isFatal: false });
  return faults;
}

function clientFaults(client: Value | typeof absent, file: Place): TlsFault[] {
  const has = client === absent ? (): Fact<Value> => absent : optionsOf(client);
  if (has === undefined) return [];
  const at = client === absent ? file : placeOfOrigin(client.at);
  const verify = atomOf(has('verify'));
  if (verify === 'verify_peer' && authorities.every((name) => has(name) === absent))
    return [{ at, reason: 'client has verify_peer and no cacertfile: this node can connect to no other', isFatal: true }];
  if (verify === 'verify_none' || verify === absent) {
    const until = verify === absent ? 26 : undefined;
    return [
      { at, reason: 'client takes any certificate: whoever stands between two nodes can be either', isFatal: false, until },
    ];
  }
  return [];
}

function atomOf(value: Fact<Value>): Fact<string> {
  return typeof value === 'symbol' ? value : asAtom(value);
}

/** Asks for the options of a list; undefined where they are not all known. */
function optionsOf(options: Value): ((name: string) => Fact<Value>) | undefined {
  const parts = listParts(options);
  if (typeof parts === 'symbol' || parts.some((part) => part.kind === 'gap' || typeOfValue(part.value) === undefined))
    return undefined;
  return (name) => proplistGet(options, name);
}
