// Writes src/otp/otp-modules.ts: the applications of the installed OTP, with what they need and the modules they hold.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const code = `
Apps = [{Name, proplists:get_value(applications, Keys, []) ++ proplists:get_value(included_applications, Keys, []), proplists:get_value(modules, Keys, [])}
        || Folder <- filelib:wildcard(filename:join(code:root_dir(), "lib/*/ebin/*.app")),
           {ok, [{application, Name, Keys}]} <- [file:consult(Folder)]],
[io:format("~p|~s|~s~n", [Name, lists:join(" ", [atom_to_list(A) || A <- Needs]), lists:join(" ", [atom_to_list(M) || M <- lists:sort(Modules)])])
 || {Name, Needs, Modules} <- lists:sort(Apps)], halt(0).`;

const lines = execFileSync('erl', ['-noshell', '-eval', code], { encoding: 'utf8' }).trimEnd();
const root = dirname(dirname(fileURLToPath(import.meta.url)));
writeFileSync(
  join(root, 'src', 'otp', 'otp-modules.ts'),
  `// Made by scripts/otp-modules.mjs from the .app files of Erlang/OTP 25. Not to be edited.

/** One application of OTP a line: its name, the applications it needs, and its modules. */
export const otpModules = \`
${lines}
\`;
`,
);
