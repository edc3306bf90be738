import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { termsIn } from '../../src/otp/term-source.ts';
import { tlsFaultsIn } from '../../src/otp/tls-distribution.ts';
import { Sources } from '../evaluate/sources.ts';
import { describeWithOtp, escript, ownEpmd, scratchDir } from '../oracle.ts';
import { connects, starts } from './real-nodes.ts';

/** Certificates of a server and a client for localhost, with the authorities that the other trusts. */
const certificates = `
-include_lib("public_key/include/public_key.hrl").
main([Dir]) ->
    Name = #'Extension'{extnID = ?'id-ce-subjectAltName', extnValue = [{dNSName, "localhost"}], critical = false},
    Peer = [{key, {rsa, 2048, 65537}}, {extensions, [Name]}],
    #{server_config := Server, client_config := Client} = public_key:pkix_test_data(
        #{server_chain => #{root => [], intermediates => [], peer => Peer},
          client_chain => #{root => [], intermediates => [], peer => Peer}}),
    [write(Dir, Name1, Conf) || {Name1, Conf} <- [{"server", Server}, {"client", Client}]].

write(Dir, Name, Conf) ->
    {KeyType, Key} = proplists:get_value(key, Conf),
    Files = [{"cert", [{'Certificate', proplists:get_value(cert, Conf), not_encrypted}]}, {"key", [{KeyType, Key, not_encrypted}]},
             {"ca", [{'Certificate', CA, not_encrypted} || CA <- proplists:get_value(cacerts, Conf)]}],
    [ok = file:write_file(filename:join(Dir, Name ++ "_" ++ File), public_key:pem_encode(Entries)) || {File, Entries} <- Files].
`;

const server = '{certfile, "server_cert"}, {keyfile, "server_key"}';
const client = '{certfile, "client_cert"}, {keyfile, "client_key"}';
const strict = `${server}, {cacertfile, "server_ca"}, {verify, verify_peer}, {fail_if_no_peer_cert, true}`;
const careful = `${client}, {cacertfile, "client_ca"}, {verify, verify_peer}`;

/** Options of the node that is connected to, options of the node that connects, and whether it can. */
const pairs: readonly (readonly [string, string, boolean])[] = [
  [`[{server, [${strict}]}, {client, [${careful}]}].`, `[{server, [${strict}]}, {client, [${careful}]}].`, true],
  [`[{server, [${server}]}].`, `[{server, [${server}]}].`, true],
  [`[{server, [${server}]}].`, `[{server, [${server}]}, {client, [{verify, verify_peer}]}].`, false],
  [`[{server, [${server}, {cacertfile, "server_ca"}, {verify, verify_peer}]}].`, `[{server, [${server}]}].`, true],
  [`[{server, [${server}, {verify, verify_peer}]}].`, `[{server, [${server}]}, {client, [${client}]}].`, false],
  [`[{server, [${server}, {fail_if_no_peer_cert, true}]}].`, `[{server, [${server}]}].`, false],
  ['[{server, [{verify, verify_none}]}].', `[{server, [${server}]}].`, false],
  [`[{client, [${client}]}].`, `[{server, [${server}]}].`, false],
];

describeWithOtp('TLS distribution', () => {
  let env: NodeJS.ProcessEnv;
  let cwd: string;
  let sources: Sources;
  let count = 0;
  beforeAll(async () => {
    env = ownEpmd();
    cwd = scratchDir();
    escript(certificates, [cwd]);
    sources = await Sources.create();
  });

  const nodeArguments = (options: string, name: string) => {
    writeFileSync(join(cwd, `${name}.conf`), options);
    const file = options === '' ? [] : ['-ssl_dist_optfile', `./${name}.conf`];
    return ['-sname', `${name}@localhost`, '-setcookie', 'tls_test', '-proto_dist', 'inet_tls', ...file];
  };

  /** Whether a node with the second options can connect to one with the first. */
  function canConnect(listening: string, connecting: string): Promise<boolean> {
    const name = `tls${process.pid}_${count++}`;
    const one = nodeArguments(listening, name);
    return connects(`${name}@localhost`, one, nodeArguments(connecting, `${name}_client`), { env, cwd });
  }

  test.each(pairs)(
    'from %s to %s: %s',
    async (listening, connecting, can) => {
      expect(await canConnect(listening, connecting)).toBe(can);
      const fatal = (options: string, side: RegExp) =>
        termsIn(sources.terms('tls_dist.conf', options)).some((term) =>
          tlsFaultsIn(term).some(({ isFatal, reason }) => isFatal && side.test(reason)),
        );
      expect(fatal(listening, /to this one$/) || fatal(connecting, /to no other$/)).toBe(!can);
    },
    60_000,
  );

  test('without options a node starts, and none can connect to it', async () => {
    expect(await canConnect('', '')).toBe(false);
  }, 60_000);

  test('a file without a folder is not found, and a carrier that there is not ends the node', () => {
    const doesStart = (...args: string[]) => starts(['-sname', `tls${process.pid}_${count++}`, ...args], { env, cwd });
    writeFileSync(join(cwd, 'bare.conf'), `[{server, [${server}]}].`);
    expect(doesStart('-proto_dist', 'inet_tls', '-ssl_dist_optfile', 'bare.conf')).toBe(false);
    expect(doesStart('-proto_dist', 'inet_tls', '-ssl_dist_optfile', './bare.conf')).toBe(true);
    expect(doesStart('-proto_dist', 'inet_tls')).toBe(true);
    expect(doesStart('-proto_dist', 'inet_ssl')).toBe(false);
  }, 60_000);
});
