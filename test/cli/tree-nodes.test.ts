import { temporaryProject } from '../discover/temporary-project.ts';
import { faultline } from './program.ts';

/** A release for development and one to ship, with a further node that lies beside them. */
const cwd = temporaryProject({
  'rebar.config': `{relx, [{release, {shop, "1"}, [shop]}, {mode, dev}, {vm_args, "config/dev/vm.args"}, {sys_config, "config/dev/sys.config"}]}.
{profiles, [{prod, [{relx, [{mode, prod}, {vm_args, "config/vm.args"}, {sys_config, "config/sys.config"}]}]}]}.
`,
  'src/shop.app.src': '{application, shop, [{vsn, "1"}, {registered, []}, {applications, [kernel, stdlib]}]}.\n',
  'config/dev/vm.args': '-sname shop\n-setcookie VERYSECRETWORDOFDEVS\n',
  'config/dev/sys.config': '[].\n',
  'config/vm.args': '-name shop@shop.example\n-proto_dist inet_tls\n-ssl_dist_optfile /etc/shop/dist.conf\n',
  'config/sys.config':
    "[{kernel, [{inet_dist_listen_min, 9100}, {inet_dist_listen_max, 9105}]}, {shop, [{tills, ['till@till.example']}]}].\n",
  'till/vm.args.src': `-name till@till.example
-setcookie \${COOKIE}
-proto_dist inet_tls
-kernel inet_dist_listen_min 9200
`,
  'tool/vm.args': '+P 100000\n',
});

function outputOf(format: string): string {
  const { code, stdout, stderr } = faultline(['tree', '--format', format], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).not.toContain('SECRET');
  return stdout;
}

test('as text: the nodes that the project configures, and which of them can meet', () => {
  expect(outputOf('text')).toBe(`no supervisors

nodes
shop (default)  shop, a short name
  config/dev/vm.args, config/dev/sys.config, cookie: written in the arguments,
    ports: random, inet_tcp
  ! cannot meet shop (prod): shop has a short name and shop@shop.example a long
      one: they cannot connect
  ! cannot meet till/vm.args.src: shop has a short name and till@till.example a
      long one: they cannot connect
shop (prod)  shop@shop.example, a long name
  config/vm.args, config/sys.config, cookie: ~/.erlang.cookie, ports: 9100-9105,
    inet_tls
  can meet till/vm.args.src
  ! cannot meet shop (default): shop has a short name and shop@shop.example a
      long one: they cannot connect
till/vm.args.src  till@till.example, a long name
  till/vm.args.src, cookie: filled in, ports: 9200, inet_tls
  can meet shop (prod)
  ! cannot meet shop (default): shop has a short name and till@till.example a
      long one: they cannot connect
tool/vm.args  no name
  tool/vm.args
`);
});

test('as JSON: nodes follow the supervisors', () => {
  const nodes: readonly Record<string, unknown>[] = JSON.parse(outputOf('json'));
  expect(nodes).toMatchObject([
    { node: 'shop', release: 'shop', profile: 'default', names: 'short', cookie: 'arguments', ports: 'random', tls: false },
    { node: 'shop@shop.example', profile: 'prod', names: 'long', cookie: '~/.erlang.cookie', ports: '9100-9105', tls: true },
    { node: 'till@till.example', release: null, cookie: 'filled in', ports: '9200', tls: true, meets: ['shop (prod)'] },
    { node: null, title: 'tool/vm.args', meets: [], apart: [] },
  ]);
});

test('as a page: a table with every node', () => {
  const page = outputOf('html');
  const rows = page.match(/<tr><td>.*/g) ?? [];
  expect(rows).toHaveLength(4);
  expect(rows[1]).toMatch(/shop@shop\.example.*9100-9105.*inet_tls.*till\/vm\.args\.src/);
});
