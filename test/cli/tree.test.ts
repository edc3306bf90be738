import { temporaryProject } from '../discover/temporary-project.ts';
import { readXml, type XmlElement } from '../report/read-xml.ts';
import { faultline } from './program.ts';

const worker = (name: string) => `-module(${name}).
-behaviour(gen_server).
-export([start_link/0, start_link/1, init/1, handle_call/3, handle_cast/2]).

start_link() -> gen_server:start_link({local, ?MODULE}, ?MODULE, [], []).
start_link(Arg) -> gen_server:start_link(?MODULE, Arg, []).

init(Arg) -> {ok, Arg}.
handle_call(_Request, _From, State) -> {reply, ok, State}.
handle_cast(_Message, State) -> {noreply, State}.
`;

/** Two applications, one of them included in the other, with every kind of child. */
const cwd = temporaryProject({
  'apps/shop/src/shop.app.src': `{application, shop, [{vsn, "1"}, {mod, {shop, []}}, {applications, [kernel, stdlib]},
  {included_applications, [till]}]}.
`,
  'apps/shop/src/shop.erl': `-module(shop).
-behaviour(application).
-export([start/2, stop/1]).

start(_Type, _Args) -> shop_sup:start_link().
stop(_State) -> ok.
`,
  'apps/shop/src/shop_sup.erl': `-module(shop_sup).
-behaviour(supervisor).
-export([start_link/0, add_clerk/1, init/1]).

start_link() -> supervisor:start_link({local, ?MODULE}, ?MODULE, []).

add_clerk(Name) ->
    supervisor:start_child(?MODULE, #{id => clerk, start => {shop_clerk, start_link, [Name]}, restart => temporary}).

init([]) ->
    {ok, {#{strategy => rest_for_one, intensity => 2, period => 10},
          [#{id => stock, start => {shop_stock, start_link, []}},
           #{id => till_sup, start => {till_sup, start_link, []}, type => supervisor}]}}.
`,
  'apps/shop/src/shop_stock.erl': worker('shop_stock'),
  'apps/shop/src/shop_clerk.erl': worker('shop_clerk'),
  'apps/till/src/till.app.src': `{application, till, [{vsn, "1"}, {mod, {till, []}}, {applications, [kernel, stdlib]}]}.
`,
  'apps/till/src/till.erl': `-module(till).
-behaviour(application).
-export([start/2, stop/1]).

start(_Type, _Args) -> till_sup:start_link().
stop(_State) -> ok.
`,
  'apps/till/src/till_sup.erl': `-module(till_sup).
-behaviour(supervisor).
-export([start_link/0, open_drawer/1, init/1]).

start_link() -> supervisor:start_link({local, ?MODULE}, ?MODULE, []).

open_drawer(Clerk) -> supervisor:start_child(?MODULE, [Clerk]).

init([]) ->
    {ok, {{simple_one_for_one, 1, 5}, [{drawer, {till_drawer, start_link, []}, transient, 3000, worker, [till_drawer]}]}}.
`,
  'apps/till/src/till_drawer.erl': worker('till_drawer'),
  'apps/kiosk/src/kiosk.app.src': `{application, kiosk, [{vsn, "1"}, {mod, {kiosk, []}}, {applications, [kernel, stdlib]}]}.
`,
  'apps/kiosk/src/kiosk.erl': `-module(kiosk).
-behaviour(application).
-export([start/2, stop/1]).

start(_Type, Module) -> Module:start_link().
stop(_State) -> ok.
`,
});

function outputOf(...args: readonly string[]): string {
  const { code, stdout, stderr } = faultline(['tree', ...args], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

test('as text: one tree per application that is started, what is unknown said so', () => {
  expect(outputOf()).toBe(`kiosk
  what start/2 starts is unclear

shop
shop_sup  rest_for_one, 2 in 10 s
├─ stock  shop_stock gen_server, permanent worker, shutdown 5000
├─ till_sup  simple_one_for_one, 1 in 5 s
│  └─ drawer  till_drawer gen_server, transient worker, shutdown 3000
└─ clerk (added at run time)  shop_clerk gen_server, temporary worker, shutdown
     5000

till is included in shop, which starts it
`);
});

test('as JSON: the fields that other programs rely on', () => {
  const supervisors: readonly Record<string, unknown>[] = JSON.parse(outputOf('--format=json'));
  const shop = supervisors.find((each) => each.supervisor === 'shop_sup');
  expect(shop).toMatchObject({
    app: 'shop',
    strategy: 'rest_for_one',
    intensity: 2,
    period: 10,
    explicit: ['strategy', 'intensity', 'period'],
    children: [
      {
        id: 'stock',
        start: 'shop_stock:start_link/0',
        restart: 'permanent',
        shutdown: 5000,
        type: 'worker',
        modules: ['shop_stock'],
        explicit: ['id', 'start'],
        child: 'shop_stock',
      },
      { id: 'till_sup', start: 'till_sup:start_link/0', shutdown: 'infinity', type: 'supervisor', child: 'till_sup' },
    ],
    dynamicChildren: [{ id: 'clerk', start: 'shop_clerk:start_link/1', restart: 'temporary' }],
  });
  // The included application's supervisor belongs to the tree that starts it.
  expect(supervisors.filter((each) => each.supervisor === 'till_sup')).toMatchObject([{ app: 'shop', intensity: 1, period: 5 }]);
});

const names = ['shop_sup', 'stock', 'till_sup', 'drawer', 'clerk'];

test('as Mermaid: every edge joins two nodes that are declared', () => {
  const lines = outputOf('--format=mermaid').trimEnd().split('\n');
  expect(lines[0]).toMatch(/^(?:flowchart|graph) /);
  const declared = lines.flatMap((line) => /^ *(\w+)[[(]"/.exec(line)?.[1] ?? []);
  const edges = lines.flatMap((line) =>
    [/^ *(\w+) -\.?->? ?(\w+)$/.exec(line) ?? /^ *(\w+) -\.->? (\w+)$/.exec(line) ?? []].filter((m) => m.length > 0),
  );
  expect(edges).toHaveLength(4);
  for (const [, from, to] of edges) expect(declared).toEqual(expect.arrayContaining([from, to]));
  for (const name of names) expect(lines.some((line) => line.includes(name))).toBe(true);
});

test('as DOT: one graph, every edge between declared nodes', () => {
  const text = outputOf('--format=dot');
  expect(text).toMatch(/^digraph .*\{\n/);
  expect(text.trimEnd().endsWith('}')).toBe(true);
  const declared = new Set(Array.from(text.matchAll(/^ *(\w+) \[label=/gm), ([, name]) => name));
  const edges = Array.from(text.matchAll(/^ *(\w+) -> (\w+)/gm), ([, from, to]) => [from, to]);
  expect(edges).toHaveLength(4);
  for (const node of edges.flat()) expect(declared.has(node ?? '')).toBe(true);
});

test('as SVG: well formed, with every name in it', () => {
  const svg = readXml(`<?xml version="1.0" encoding="UTF-8"?>${outputOf('--format=svg').replace(/^<\?xml.*?\?>\s*/, '')}`);
  expect(svg.name).toBe('svg');
  const texts = (element: XmlElement): string[] => [element.text, ...element.children.flatMap(texts)];
  const all = texts(svg).join('\n');
  for (const name of names) expect(all).toContain(name);
});

test('as HTML: one page that loads nothing, with a link to each child', () => {
  const page = outputOf('--format=html');
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).not.toMatch(/<(?:script|img|iframe)[^>]* src=|<link /);
  for (const name of names) expect(page).toContain(name);
  expect(page).toContain('included in shop, which starts it');
  expect(page).toContain('href="apps/shop/src/shop_sup.erl#L12"');
});

test('--crash tells who goes down, and refuses what nobody runs', () => {
  const story = outputOf('--crash', 'shop_stock');
  expect(story).toContain('stock');
  expect(story).toContain('shop_sup');
  const { stories } = JSON.parse(outputOf('--crash', 'shop_stock', '--format=json'));
  expect(stories).toMatchObject([{ application: 'shop', child: 'stock', crashes: 3, end: 'application-ends' }]);
  const nobody = faultline(['tree', '--crash', 'shop_nobody'], { cwd });
  expect([nobody.code, nobody.stderr]).toEqual([2, 'faultline: no child of a supervisor runs shop_nobody\n']);
});
