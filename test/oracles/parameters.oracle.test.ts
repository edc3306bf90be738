import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownForms, misfitOf, parametersOf } from '../../src/otp/application-parameters.ts';
import { settingOf } from '../../src/otp/node-settings.ts';
import { Sources } from '../evaluate/sources.ts';
import { describeWithOtp, erlEval, otpLibDir, ownEpmd, scratchDir } from '../oracle.ts';
import { starts } from './real-nodes.ts';

/** Values of every type; the first two that do not fit are tried. */
const candidates = ['zzz', '"text"', '1.5', '{t}', '#{}', '7'];

let sources: Sources;
beforeAll(async () => {
  sources = await Sources.create();
});

function isMisfit(application: string, name: string, text: string): boolean {
  const value = sources.valueOfExpression(text);
  return misfitOf({ application, name, nameAt: placeless, ...settingOf(value) }) !== undefined;
}
const placeless = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };

const forms = [...knownForms()];
const misfits = (application: string) =>
  forms
    .filter((each) => each.application === application)
    .map(({ name }) => ({ name, values: candidates.filter((value) => isMisfit(application, name, value)).slice(0, 2) }));

describeWithOtp('Parameters of OTP', () => {
  /** Those that came after OTP 25, or are documented and read by name nowhere. */
  const later = new Set(
    `erl_epmd_node_listen_port inet_parse_error_log memsup_improved_system_memory_data os_cmd_shell shell_docs_columns
     shell_expand_location shell_keymap shell_multiline_prompt shell_redraw_prompt_on_output shell_session_slogan shell_slogan
     standard_io_encoding start_pg2 format_shell_func`.split(/\s+/),
  );

  test.each(['kernel', 'stdlib', 'sasl', 'mnesia', 'os_mon', 'ssl', 'crypto'])(
    '%s: each is named in the sources of OTP 25',
    (application) => {
      const texts = ['kernel', 'stdlib', 'erts', application].flatMap((name) => {
        const folder = name === 'erts' ? undefined : otpLibDir(name);
        if (folder === undefined) return [];
        const sourceFiles = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
          file.endsWith('.erl'),
        );
        return [...sourceFiles.map((file) => join(folder, 'src', file)), join(folder, 'ebin', `${name}.app`)];
      });
      const words = new Set(texts.flatMap((file) => readFileSync(file, 'latin1').match(/\b[a-z]\w+\b/g) ?? []));
      const missing = [...(parametersOf(application) ?? [])].filter((name) => !words.has(name) && !later.has(name));
      expect(missing).toEqual([]);
    },
  );

  test('kernel refuses values that do not fit, and takes those that do', () => {
    const env = ownEpmd();
    const doesStart = (name: string, value: string) => {
      const cwd = scratchDir();
      const others = name === 'sync_nodes_timeout' ? '' : ', {sync_nodes_timeout, 10}';
      writeFileSync(join(cwd, 'sys.config'), `[{kernel, [{${name}, ${value}}${others}]}].`);
      return starts(['-sname', `parameters${process.pid}`, '-config', 'sys'], { env, cwd });
    };
    const wrong = misfits('kernel').flatMap(({ name, values }) =>
      values.slice(0, 1).map((value) => ({ name, value, starts: doesStart(name, value) })),
    );
    expect(wrong.filter((each) => each.starts)).toEqual([]);
    expect(wrong.length).toBeGreaterThan(10);
    expect(doesStart('logger_level', 'all')).toBe(true);
    expect(doesStart('connect_all', 'false')).toBe(true);
    expect(doesStart('error_logger', 'silent')).toBe(true);
    expect(doesStart('sync_nodes_timeout', 'infinity')).toBe(true);
  }, 120_000);

  test('mnesia and sasl do not start with values that do not fit', () => {
    const ask = (application: string) =>
      misfits(application).flatMap(({ name, values }) => values.map((value) => `{${name}, ${value}}`));
    const started = (application: string, fitting: string) =>
      erlEval(
        `file:set_cwd("${scratchDir()}"),
         Companions = [{sasl, error_logger_mf_dir, "."}, {sasl, error_logger_mf_maxbytes, 9}, {sasl, error_logger_mf_maxfiles, 9}],
         [begin
            [application:set_env(App, K, V) || {App, K, V} <- Companions],
            application:load(${application}), application:set_env(${application}, Name, Value),
            case catch application:start(${application}) of
              ok -> io:format("~p ~p~n", [Name, Value]), application:stop(${application});
              _ -> ok
            end,
            application:unset_env(${application}, Name)
          end || {Name, Value} <- [${[...ask(application), fitting].join(',')}]]`,
      );
    const lines = (text: string) => text.split('\n').filter((line) => /^[a-z_]+ \S+$/.test(line));
    expect(lines(started('mnesia', '{max_transfer_size, 7}'))).toEqual(['max_transfer_size 7']);
    expect(lines(started('sasl', '{error_logger_mf_maxfiles, 9}'))).toEqual(['error_logger_mf_maxfiles 9']);
    expect(ask('mnesia').length).toBeGreaterThan(30);
  });

  test('os_mon takes the default instead of values that do not fit', () => {
    const asked = misfits('os_mon').flatMap(({ name, values }) => values.map((value) => `{${name}, ${value}}`));
    const kept = erlEval(
      `application:load(os_mon),
       Service = fun("disk" ++ _) -> disksup; ("os_sup" ++ _) -> os_sup; (_) -> memsup end,
       [begin
          application:set_env(os_mon, Name, Value),
          case os_mon:get_env(Service(atom_to_list(Name)), Name) of
            Value -> io:format("~p ~p~n", [Name, Value]);
            _ -> ok
          end
        end || {Name, Value} <- [${[...asked, '{os_sup_errortag, fitting}'].join(',')}]]`,
    );
    expect(kept).toBe('os_sup_errortag fitting\n');
    expect(asked.length).toBeGreaterThan(10);
  });
});
