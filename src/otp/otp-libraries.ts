import { otpModules } from './otp-modules.ts';

let libraries: ReadonlyMap<string, readonly string[]> | undefined;
let owners: ReadonlyMap<string, string> | undefined;

function rows(): string[][] {
  return otpModules
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

function needs(): ReadonlyMap<string, readonly string[]> {
  libraries ??= new Map(rows().map(([name = '', its = '']) => [name, its.split(' ').filter((each) => each !== '')]));
  return libraries;
}

/** The names of OTP's applications. */
export function otpApplications(): Iterable<string> {
  return needs().keys();
}

/** The applications that an application of OTP needs; undefined for one that OTP does not have. */
export function neededByOtp(application: string): readonly string[] | undefined {
  return needs().get(application);
}

/** Applications that every system has, and those that developers use and running systems do not. */
const passedOver = new Set(
  `kernel stdlib erts common_test debugger dialyzer edoc erl_docgen erl_interface et eunit observer parsetools reltool runtime_tools
   tools wx`.split(/\s+/),
);

/** The application of OTP that holds a module and that a system has to list to have it; undefined for all other modules. */
export function listedApplicationOf(module: string): string | undefined {
  owners ??= new Map(
    rows().flatMap(([name = '', , modules = '']) =>
      passedOver.has(name) ? [] : modules.split(' ').map((each) => [each, name] as const),
    ),
  );
  return owners.get(module);
}
