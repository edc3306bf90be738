import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { literalValue } from '../../src/erlang/evaluate.ts';
import { showValue } from '../../src/erlang/show-value.ts';
import type { Value } from '../../src/erlang/value.ts';
import { judgeChildSpec } from '../../src/otp/child-spec.ts';
import type { SpecProblem } from '../../src/otp/spec-problems.ts';
import { judgeChildren } from '../../src/otp/supervisor-children.ts';
import { judgeSupervisorInit } from '../../src/otp/supervisor-init.ts';
import { Sources } from '../evaluate/sources.ts';
import { describeWithOtp, erlc, erlEval, scratchDir } from '../oracle.ts';

/** A supervisor that starts what it is told to, and its child. */
const supervisorModule = `
-module(oracle_sup).
-behaviour(supervisor).
-export([judge/1, init/1, child/0, child/1]).

init(Return) -> Return.

child() -> {ok, spawn_link(fun() -> receive stop -> ok end end)}.
child(_) -> child().

judge(File) ->
    process_flag(trap_exit, true),
    {ok, Terms} = file:consult(File),
    [io:format("~0tp~n", [verdict(Term)]) || Term <- Terms].

verdict({spec, Spec}) -> checked(supervisor:check_childspecs([Spec]));
verdict({specs, Specs}) -> checked(supervisor:check_childspecs(Specs));
verdict({specs, Specs, AutoShutdown}) -> checked(supervisor:check_childspecs(Specs, AutoShutdown));
verdict({effective, Spec}) ->
    case supervisor:start_link(oracle_sup, {ok, {#{auto_shutdown => any_significant}, [Spec]}}) of
        {ok, Pid} ->
            [{Id, _, _, _}] = supervisor:which_children(Pid),
            {ok, #{id := Id, start := Start, restart := Restart, significant := Significant, shutdown := Shutdown,
                   type := Type, modules := Modules}} = supervisor:get_childspec(Pid, Id),
            stop(Pid),
            {Id, Start, Restart, Significant, Shutdown, Type, Modules};
        {error, _} -> refused
    end;
verdict({init, Return}) ->
    case supervisor:start_link(oracle_sup, Return) of
        {ok, Pid} -> stop(Pid), ok;
        ignore -> ignore;
        {error, {shutdown, {failed_to_start_child, _, _}}} -> ok;
        {error, {start_spec, Reason}} -> Reason;
        {error, {supervisor_data, Reason}} -> Reason;
        {error, {bad_start_spec, _}} -> bad_start_spec;
        {error, {bad_return, _}} -> bad_return;
        {error, {Reason, [_ | _]}} when is_atom(Reason) -> Reason
    end.

checked(ok) -> ok;
checked({error, {badarg, _}}) -> badarg;
checked({error, Reason}) -> Reason.

stop(Pid) ->
    unlink(Pid),
    exit(Pid, kill).
`;

/** Specifications that people write, right and wrong. */
const handMade = [
  '#{id => db, start => {oracle_sup, child, []}}',
  '#{id => db, start => {oracle_sup, child, []}, restart => permenant}',
  '#{id => db, start => {oracle_sup, child, []}, restarts => transient}',
  '#{id => db}',
  '#{start => {oracle_sup, child, []}}',
  '#{id => db, start => {oracle_sup, child}}',
  '#{id => db, start => {oracle_sup, child, undefined}}',
  '#{id => db, start => {"oracle_sup", child, []}}',
  '#{id => db, start => {oracle_sup, child, [a | b]}}',
  '#{id => db, start => {oracle_sup, child, "ab"}}',
  '#{id => db, start => {oracle_sup, child, []}, shutdown => -1}',
  '#{id => db, start => {oracle_sup, child, []}, shutdown => 0}',
  '#{id => db, start => {oracle_sup, child, []}, shutdown => 1.5}',
  '#{id => db, start => {oracle_sup, child, []}, shutdown => brutal_kil}',
  '#{id => db, start => {oracle_sup, child, []}, shutdown => 123456789012345678901234567890}',
  '#{id => db, start => {oracle_sup, child, []}, type => servant}',
  '#{id => db, start => {oracle_sup, child, []}, type => supervisor}',
  '#{id => db, start => {oracle_sup, child, []}, modules => []}',
  '#{id => db, start => {oracle_sup, child, []}, modules => dynamic}',
  '#{id => db, start => {oracle_sup, child, []}, modules => oracle_sup}',
  '#{id => db, start => {oracle_sup, child, []}, modules => [oracle_sup, "db"]}',
  '#{id => db, start => {oracle_sup, child, []}, modules => "db"}',
  '#{id => db, start => {oracle_sup, child, []}, significant => true}',
  '#{id => db, start => {oracle_sup, child, []}, significant => true, restart => transient}',
  '#{id => db, start => {oracle_sup, child, []}, significant => yes}',
  '#{id => db, start => {oracle_sup, child, []}, significant => true, restart => nope}',
  '#{"id" => db, start => {oracle_sup, child, []}}',
  '{db, {oracle_sup, child, []}, permanent, 5000, worker, [oracle_sup]}',
  '{db, {oracle_sup, child, []}, permanent, 5000, worker}',
  '{db, {oracle_sup, child, []}, 5000, worker, [oracle_sup]}',
  '{db, {oracle_sup, child, []}, permanent, infinity, worker, oracle_sup}',
  '{undefined, {oracle_sup, child, []}, permanent, brutal_kill, supervisor, dynamic}',
  '{db, {oracle_sup, child, []}, permanent, 5000, worker, [oracle_sup], true}',
  'db',
  '"db"',
  '[]',
  '{}',
  '#{}',
];

const text = fc.constantFrom;
const start = fc.oneof(
  { weight: 8, arbitrary: text('{oracle_sup, child, []}', '{oracle_sup, child, [a]}') },
  {
    weight: 2,
    arbitrary: text(
      '{oracle_sup, child}',
      '{oracle_sup, 1, []}',
      '{<<"m">>, child, []}',
      'child',
      '{m, f, a}',
      '{nosuch, f, [1, 2, 3]}',
      '{m, f, [], x}',
    ),
  },
);
const id = text(
  'db',
  'web',
  '"db"',
  '[1000, 2]',
  '<<"db">>',
  '{db, 1}',
  '{db, 1.0}',
  '1',
  '1.0',
  "'db'",
  '[]',
  '""',
  '#{a => 1}',
);
const restart = fc.oneof(
  { weight: 5, arbitrary: text('permanent', 'transient', 'temporary') },
  text('permenant', '1', '"permanent"', "'Permanent'"),
);
const shutdown = fc.oneof(
  { weight: 5, arbitrary: text('5000', '0', 'infinity', 'brutal_kill') },
  text('-5', '5.0', 'kill', '[]', '-1000000000000000000000'),
);
const type = fc.oneof({ weight: 5, arbitrary: text('worker', 'supervisor') }, text('workers', '[worker]'));
const modules = fc.oneof(
  { weight: 5, arbitrary: text('[oracle_sup]', '[]', 'dynamic', '[a, b]') },
  text('oracle_sup', '[{a, b}]', '[a, 1]', '{a}'),
);
const significant = fc.oneof({ weight: 4, arbitrary: text('true', 'false') }, text('yes', '1'));

const mapSpec = fc
  .record(
    { id, start, restart, shutdown, type, modules, significant, restarts: text('temporary'), '"restart"': text('temporary') },
    { requiredKeys: [] },
  )
  .map(
    (entries) =>
      `#{${Object.entries(entries)
        .map(([key, value]) => `${key} => ${value}`)
        .join(', ')}}`,
  );
const completeMapSpec = fc
  .tuple(id, start, fc.record({ restart, shutdown, type, modules, significant }, { requiredKeys: [] }))
  .map(
    ([itsId, itsStart, more]) =>
      `#{id => ${itsId}, start => ${itsStart}${Object.entries(more)
        .map(([key, value]) => `, ${key} => ${value}`)
        .join('')}}`,
  );
const tupleSpec = fc.tuple(id, start, restart, shutdown, type, modules).map((parts) => `{${parts.join(', ')}}`);
const shortTupleSpec = fc.tuple(id, start, shutdown, type, modules).map((parts) => `{${parts.join(', ')}}`);
const spec = fc.oneof(
  { weight: 2, arbitrary: mapSpec },
  { weight: 4, arbitrary: completeMapSpec },
  { weight: 4, arbitrary: tupleSpec },
  shortTupleSpec,
);
const validSpec = fc
  .tuple(id, text('', ', restart => transient', ', restart => temporary, significant => true', ', type => supervisor'))
  .map(([itsId, more]) => `#{id => ${itsId}, start => {oracle_sup, child, []}${more}}`);
const specs = fc.oneof(
  { weight: 3, arbitrary: fc.array(validSpec, { maxLength: 4 }).map((each) => `[${each.join(', ')}]`) },
  { weight: 2, arbitrary: fc.array(spec, { maxLength: 3 }).map((each) => `[${each.join(', ')}]`) },
  text('none', '{}', '#{}', '"ab"'),
);
const strategy = fc.oneof(
  { weight: 6, arbitrary: text('one_for_one', 'one_for_all', 'rest_for_one', 'simple_one_for_one') },
  text('one_for_oen', '1', '"one_for_one"'),
);
const intensity = fc.oneof({ weight: 6, arbitrary: text('0', '1', '10') }, text('-1', 'infinity', '1.0'));
const period = fc.oneof({ weight: 6, arbitrary: text('1', '5', '3600') }, text('0', '1.5', 'infinity', '-1'));
const autoShutdown = fc.oneof(
  { weight: 6, arbitrary: text('never', 'any_significant', 'all_significant') },
  text('always', 'true'),
);
const flags = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({ strategy, intensity, period, auto_shutdown: autoShutdown, strategi: text('one_for_all') }, { requiredKeys: [] })
      .map(
        (entries) =>
          `#{${Object.entries(entries)
            .map(([key, value]) => `${key} => ${value}`)
            .join(', ')}}`,
      ),
  },
  { weight: 3, arbitrary: fc.tuple(strategy, intensity, period).map((parts) => `{${parts.join(', ')}}`) },
  text('{one_for_one, 5}', '[{strategy, one_for_one}]', 'one_for_one', '{one_for_one, 5, 10, never}', '#{}'),
);
const initReturn = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(flags, specs).map(([itsFlags, itsSpecs]) => `{ok, {${itsFlags}, ${itsSpecs}}}`) },
  text('ignore', '{ok, {#{}}}', '{ok, #{}, []}', '{error, nope}', 'ok', '{ok, []}', '{ok, {#{}, [], x}}', '{stop, normal}'),
);

const seed = 20_250_101;
const sample = (arbitrary: fc.Arbitrary<string>, count: number) => fc.sample(arbitrary, { numRuns: count, seed });

describeWithOtp('child specifications are judged as OTP judges them', () => {
  const questions = [
    ...handMade.map((each) => `{spec, ${each}}`),
    ...sample(spec, 600).map((each) => `{spec, ${each}}`),
    ...handMade.map((each) => `{specs, ${each}}`),
    '{specs, [#{id => [100, 98], start => {oracle_sup, child, []}}, {"db", {oracle_sup, child, []}, permanent, 1, worker, []}]}',
    ...sample(specs, 300).map((each) => `{specs, ${each}}`),
    ...sample(
      fc.tuple(specs, text('never', 'any_significant', 'all_significant')).map((pair) => pair.join(', ')),
      200,
    ).map((each) => `{specs, ${each}}`),
    ...sample(completeMapSpec, 200).map((each) => `{effective, ${each}}`),
    ...sample(tupleSpec, 100).map((each) => `{effective, ${each}}`),
    ...handMade.map((each) => `{init, {ok, {#{}, [${each}]}}}`),
    ...sample(initReturn, 600).map((each) => `{init, ${each}}`),
  ];
  let verdicts: readonly string[];
  let terms: readonly Value[];

  beforeAll(async () => {
    const dir = scratchDir();
    const source = join(dir, 'oracle_sup.erl');
    writeFileSync(source, supervisorModule);
    erlc([source], dir);
    const file = join(dir, 'questions.terms');
    writeFileSync(file, questions.map((question) => `${question}.\n`).join(''));
    verdicts = erlEval(`oracle_sup:judge("${file}")`, [dir]).trimEnd().split('\n');
    const read = (await Sources.create()).terms('questions.terms', questions.map((question) => `${question}.\n`).join(''));
    terms = read.terms.map((term) => literalValue(term, read));
  });

  test('every question has a verdict', () => {
    expect(verdicts).toHaveLength(questions.length);
    expect(terms).toHaveLength(questions.length);
    expect(verdicts.filter((verdict) => verdict === 'ok').length).toBeGreaterThan(questions.length / 5);
    expect(verdicts.filter((verdict) => verdict !== 'ok').length).toBeGreaterThan(questions.length / 5);
  });

  /** The questions of some kinds that we answer differently. */
  const differences = (kinds: readonly string[], answer: (term: Value) => string) =>
    questions.flatMap((question, i) => {
      const term = terms[i];
      if (term === undefined || !kinds.some((kind) => question.startsWith(`{${kind},`))) return [];
      const ours = answer(term);
      return ours === verdicts[i] ? [] : [{ question, ours, theirs: verdicts[i] }];
    });

  test('the same are refused, for the same reason', () => {
    expect(differences(['spec', 'specs', 'init'], judge)).toEqual([]);
  });

  test('the effective values are the same', () => {
    expect(verdicts.filter((verdict) => verdict.includes('permanent,false,infinity,supervisor')).length).toBeGreaterThan(2);
    expect(differences(['effective'], effective)).toEqual([]);
  });
});

/** The effective values of a specification that can be started, in the oracle's words. */
function effective(question: Value): string {
  const [, subject] = question.kind === 'tuple' ? question.elements : [];
  if (subject === undefined) return 'not a question';
  const spec = judgeChildSpec(subject, 'any_significant');
  const start = spec.written.get('start');
  const canStart = start !== undefined && showValue(start).startsWith('{oracle_sup,child,');
  if (reasonOf(spec.problems) !== undefined || !canStart || typeof spec.id === 'symbol') return 'refused';
  const modules = typeof spec.modules === 'object' ? `[${spec.modules.join(',')}]` : String(spec.modules);
  const fields = [spec.restart, spec.significant, spec.shutdown, spec.type].map(String);
  return `{${[showValue(spec.id), showValue(start), ...fields, modules].join(',')}}`;
}

/** Our verdict in the oracle's words. */
function judge(question: Value): string {
  const [kind, subject, auto] = question.kind === 'tuple' ? question.elements : [];
  if (kind?.kind !== 'atom' || subject === undefined) return 'not a question';
  if (kind.name === 'spec') return reasonOf(judgeChildSpec(subject).problems) ?? 'ok';
  if (kind.name === 'init') {
    const judged = judgeSupervisorInit(subject, 'oracle_sup');
    const reason = reasonOf(judged.problems);
    if (reason === undefined) return judged.mayIgnore ? 'ignore' : 'ok';
    return /^\{(bad_start_spec|bad_return),/.exec(reason)?.[1] ?? reason;
  }
  const autoShutdownName = auto?.kind === 'atom' ? auto.name : undefined;
  const known = (['never', 'any_significant', 'all_significant'] as const).find((each) => each === autoShutdownName);
  const reason = reasonOf(judgeChildren(subject, 'one_for_one', known).problems);
  return reason === 'function_clause' ? 'badarg' : (reason ?? 'ok');
}

function reasonOf(problems: readonly SpecProblem[]): string | undefined {
  return problems.find((problem) => problem.kind === 'invalid')?.reason;
}
