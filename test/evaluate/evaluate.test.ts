import { showValue } from '../../src/erlang/show-value.ts';
import { Sources } from './sources.ts';

let sources: Sources;
beforeAll(async () => {
  sources = await Sources.create();
});

const shown = (text: string) => showValue(sources.valueOfExpression(text));
const returned = (text: string, name = 'f', arity = 0) => showValue(sources.valueOf(text, name, arity));

describe('terms', () => {
  test.each([
    ["'one two'", "'one two'"],
    ['{ok, [1, -2, 3.5, $a], <<"sh", "op">>, "text\\n"}', '{ok,[1,-2,3.5,97],<<"shop">>,"text\\n"}'],
    ['[a | [b, c]]', '[a,b,c]'],
    ['[$a | "bc"]', '[97,98,99]'],
    ['[a | b]', '[a|b]'],
    ['#{id => shop, restart => permanent}#{restart := transient}', '#{id => shop,restart => transient}'],
    ['#{a => 1}#{b := 2}', 'no_return()'],
    ['<<"é"/utf8>>', '<<"é"/utf8>>'],
    ['<<X:8>>', 'binary()'],
    ['fun shop:open/1', 'fun shop:open/1'],
    ['fun(X) -> X end', 'fun/1'],
    ['{X, ?NOWHERE, self(), node()}', '{_,_,pid(),atom()}'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('operators', () => {
  test.each([
    ['5 * 60 * 1000', '300000'],
    ['7 div 2 + 7 rem 2 - (1 bsl 4)', '-12'],
    ['-7 div 2', '-3'],
    ['1 bsl 100', '1267650600228229401496703205376'],
    ['1 / 2', '0.5'],
    ['1 div 0', 'no_return()'],
    ['a + 1', 'no_return()'],
    ['1 == 1.0', 'true'],
    ['1 =:= 1.0', 'false'],
    ['{a, X} =:= {b, Y}', 'false'],
    ['{a, X} =:= {a, Y}', 'boolean()'],
    ['a < "a"', 'true'],
    ['16#ff =< 255.0', 'true'],
    ['"sh" ++ "op"', '"shop"'],
    ['"abc" =:= [$a, $b, $c]', 'true'],
    ['[a] ++ X ++ [b]', '[a,...,b]'],
    ['[a, b, c, b] -- [b]', '[a,c,b]'],
    ['not true orelse (1 > 2) xor true', 'true'],
    ['false andalso error(no)', 'false'],
    ['X andalso stop', 'false | stop'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('functions of OTP', () => {
  test.each([
    ['maps:merge(#{a => 1, b => 1}, #{b => 2})', '#{a => 1,b => 2}'],
    ['maps:merge(#{a => 1}, X)', '#{a => _,_}'],
    ['maps:merge(X, #{a => 1})', '#{a => 1,_}'],
    ['maps:put(a, 1, maps:remove(b, #{b => 1}))', '#{a => 1}'],
    ['maps:from_list([{a, 1}, {b, 2}, {a, 3}])', '#{a => 3,b => 2}'],
    ['maps:get(b, #{a => 1}, none)', 'none'],
    ['maps:get(b, #{a => 1})', 'no_return()'],
    ['maps:find(a, #{a => 1})', '{ok,1}'],
    ['maps:without([a], #{a => 1, b => 2})', '#{b => 2}'],
    ['maps:with([a, c], #{a => 1, b => 2})', '#{a => 1}'],
    ['lists:append([[a], [], [b, c]])', '[a,b,c]'],
    ['lists:append([[a], X, [c]])', '[a,...,c]'],
    ['lists:flatten([a, [[b], []], "c"])', '[a,b,99]'],
    ['lists:flatten([a, X])', '[a,...]'],
    ['lists:map(fun(X) -> {X, 1} end, [a, b])', '[{a,1},{b,1}]'],
    ['lists:map(fun atom_to_list/1, [a, b])', '["a","b"]'],
    ['lists:map(fun(X) -> {X, 1} end, Unknown)', '[{_,1}, ...]'],
    ['lists:foldl(fun(X, Acc) -> [X | Acc] end, [], [a, b])', '[b,a]'],
    ['lists:foldr(fun(X, Acc) -> Acc#{X => 1} end, #{}, [a, b])', '#{b => 1,a => 1}'],
    ['lists:filter(fun(X) -> X =/= none end, [a, none, b])', '[a,b]'],
    ['lists:filtermap(fun(none) -> false; (a) -> {true, b}; (_) -> true end, [a, none, c])', '[b,c]'],
    ['lists:reverse([a, b, c], [d])', '[c,b,a,d]'],
    ['lists:seq(1, 4)', '[1,2,3,4]'],
    ['lists:seq(1, N)', '[integer(), ...]'],
    ['lists:keyfind(b, 1, [{a, 1}, {b, 2}])', '{b,2}'],
    ['lists:keystore(b, 1, [{a, 1}, {b, 2}], {b, 3})', '[{a,1},{b,3}]'],
    ['lists:concat([shop, "_", 1])', '"shop_1"'],
    ['lists:zip([a, b], [1, 2])', '[{a,1},{b,2}]'],
    ['lists:usort([c, a, b, a])', '[a,b,c]'],
    ['lists:nth(2, [a, b])', 'b'],
    ['lists:last([a, b])', 'b'],
    ['lists:duplicate(2, x)', '[x,x]'],
    ['list_to_atom("shop" ++ "_sup")', 'shop_sup'],
    ['list_to_atom(X)', 'atom()'],
    ['element(2, {a, b}) =:= b andalso hd([a, X])', 'a'],
    ['tl([])', 'no_return()'],
    ['timer:seconds(5) + timer:minutes(1)', '65000'],
    ['application:get_env(shop, workers, 5)', '_'],
    ['proplists:get_value(port, [{host, "x"}, {port, 80}])', '80'],
    ['proplists:get_value(port, [ssl], 443)', '443'],
    ['proplists:get_bool(ssl, [ssl])', 'true'],
    ['is_atom(self())', 'false'],
    ['is_list(X)', 'boolean()'],
    ['apply(lists, reverse, [[a, b]])', '[b,a]'],
    ['apply(fun(A, B) -> {B, A} end, [1, 2])', '{2,1}'],
    ['max(3, 5) - min(1, 2)', '4'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('comprehensions', () => {
  test.each([
    ['[{X, Y} || X <- [a, b], Y <- [1, 2]]', '[{a,1},{a,2},{b,1},{b,2}]'],
    ['[X || {ok, X} <- [{ok, a}, error, {ok, b}]]', '[a,b]'],
    ['[X || X <- [1, 2, 3], X > 1]', '[2,3]'],
    ['[a || Flag]', '[a] | []'],
    ['[{worker, N} || N <- lists:seq(1, Count)]', '[{worker,integer()}, ...]'],
    ['[X || X <- [a, b], is_enabled(X)]', '[a,b] | [a] | [b] | []'],
    ['<< <<X>> || X <- [1, 2] >>', 'binary()'],
    ['fun() -> X = 1, [X || X <- [a]] end()', '[a]'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('choices', () => {
  test.each([
    ['case ok of ok -> a; error -> b end', 'a'],
    ['case X of ok -> a; error -> b end', 'a | b'],
    ['case X of ok -> a; _ -> error(bad) end', 'a'],
    ['case {ok, X} of {ok, 1} -> a; {ok, Y} -> {b, Y}; _ -> c end', 'a | {b,_}'],
    ['case X of undefined -> a; X -> b end', 'a | b'],
    ['case 5 of N when N > 3 -> big; _ -> small end', 'big'],
    ['case X of N when N > 3 -> big; _ -> small end', 'big | small'],
    ['if X > 1 -> a; true -> b end', 'a | b'],
    ['if 2 > 1 -> a; true -> b end', 'a'],
    ['try lookup() catch _:_ -> none end', '_ | none'.split(' | ').toReversed().join(' | ')],
    ['try ok catch _:_ -> none end', 'ok'],
    ['try error(x) catch error:_ -> none end', 'none'],
    ['try lookup() of {ok, V} -> V; none -> 0 catch _:_ -> 1 end', '0 | 1 | _'],
    ['catch exit(bad)', '_'],
    ['receive {go, X} -> X; stop -> stopped after 10 -> late end', 'stopped | late | _'],
    ['begin A = 1, B = A + 1, {A, B} end', '{1,2}'],
    ['{error, R} = {ok, 1}', 'no_return()'],
    ['case X of true -> yes; false -> no end', 'yes | no'],
    ['case X =:= 1 of true -> yes; false -> no; _ -> never end', 'yes | no'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test('variables bound by one choice stay together', () => {
    expect(returned(`f(Mode) -> {A, B} = case Mode of fast -> {1, 2}; slow -> {10, 20} end, {A, B}.`, 'f', 1)).toBe(
      '{1,2} | {10,20}',
    );
  });

  test('a choice made once is made the same way later', () => {
    expect(
      returned(
        `f(Mode) ->
           A = case Mode of fast -> 1; slow -> 10 end,
           B = case Mode of fast -> 2; slow -> 20 end,
           {A, B}.`,
        'f',
        1,
      ),
    ).toBe('{1,2} | {10,20}');
  });

  test('what a value is not is known in the clauses after it', () => {
    expect(
      returned(
        `f(X) ->
           A = case X of undefined -> none; _ -> some end,
           case X of undefined -> {A, undefined}; _ -> {A, set} end.`,
        'f',
        1,
      ),
    ).toBe('{none,undefined} | {some,set}');
  });

  test('an alternative that a clause has taken away is gone', () => {
    expect(
      returned(
        `f(X) ->
           Child = case X of 1 -> undefined; _ -> child end,
           case Child of undefined -> []; _ -> [Child] end.`,
        'f',
        1,
      ),
    ).toBe('[] | [child]');
  });

  test('filters look at each alternative on its own', () => {
    expect(returned('f(X) -> [C || C <- [case X of 1 -> undefined; _ -> child end, last], C =/= undefined].', 'f', 1)).toBe(
      '[last] | [child,last]',
    );
  });

  test('many choices keep what is known of the elements', () => {
    const optional = Array.from({ length: 8 }, (_, i) => `case X${i} of true -> [c${i}]; _ -> [] end`).join(' ++ ');
    const value = shown(`[first] ++ ${optional} ++ [last]`);
    expect(value).toMatch(/^\[first,/);
    expect(value).toContain('c0');
    expect(value).toContain('...');
    expect(value).toMatch(/last\]$|last\] \|/);
  });
});

describe('functions', () => {
  test('helpers are followed with their arguments', () => {
    expect(
      returned(`
        f() -> [child(db, permanent), child(web, transient)].
        child(Name, Restart) -> #{id => Name, start => {Name, start_link, []}, restart => Restart}.`),
    ).toBe(
      '[#{id => db,start => {db,start_link,[]},restart => permanent},#{id => web,start => {web,start_link,[]},restart => transient}]',
    );
  });

  test('clauses are chosen by known arguments and guards', () => {
    expect(
      returned(`
        f() -> {size(a), size(1), size("x")}.
        -compile({no_auto_import, [size/1]}).
        size(X) when is_atom(X) -> atom;
        size(X) when is_integer(X), X > 0 -> number;
        size([_ | _]) -> list.`),
    ).toBe('{atom,number,list}');
  });

  test('other modules are followed where they can be seen', () => {
    sources.add('shop_spec', '-export([child/1]).\nchild(Name) -> {Name, permanent}.\n');
    expect(returned('f() -> {shop_spec:child(db), elsewhere:child(db)}.')).toBe('{{db,permanent},_}');
  });

  test('recursion over known data is followed', () => {
    expect(returned('f() -> each([a, b]).\neach([]) -> [];\neach([H | T]) -> [{H, 1} | each(T)].\n')).toBe('[{a,1},{b,1}]');
  });

  test('recursion that depends on what is not known ends', () => {
    expect(
      returned('f(X) -> loop(X).\nloop(X) -> case next(X) of done -> ok; Y -> loop(Y) end.\nnext(_) -> get(n).\n', 'f', 1),
    ).toBe('ok | _');
  });

  test('endless recursion ends', () => {
    expect(returned('f() -> f(0).\nf(N) -> [N | f(N + 1)].\n')).toMatch(/^\[0,1,2,/);
    expect(returned('f() -> {f(), f()}.\n')).toContain('_');
  });

  test('funs see what was bound around them', () => {
    expect(returned('f() -> Restart = transient, Spec = fun(Id) -> {Id, Restart} end, [Spec(a), Spec(b)].')).toBe(
      '[{a,transient},{b,transient}]',
    );
    expect(returned('f() -> lists:map(fun spec/1, [a]).\nspec(X) -> {X}.')).toBe('[{a}]');
    expect(returned('f() -> (fun Down(0) -> []; Down(N) -> [N | Down(N - 1)] end)(3).')).toBe('[3,2,1]');
  });

  test('macros are what they stand for', () => {
    expect(
      returned(`
        -define(CHILD(I, Type), {I, {I, start_link, []}, permanent, 5000, Type, [I]}).
        -define(TIMEOUT, 5 * 1000).
        f() -> {?CHILD(db, worker), ?TIMEOUT, ?MODULE}.`),
    ).toBe('{{db,{db,start_link,[]},permanent,5000,worker,[db]},5000,shop}');
  });

  test('records are tuples with their defaults', () => {
    expect(
      returned(`
        -record(child, {id, restart = permanent, opts = #{a => [1]}}).
        f() -> C = #child{id = db}, D = C#child{restart = transient}, {C, D#child.restart, #child.opts, case D of #child{id = Id} -> Id end}.`),
    ).toBe('{{child,db,permanent,#{a => [1]}},transient,4,db}');
  });

  test('what conditions define more than once is not known', () => {
    expect(
      returned(`
      -ifdef(DEBUG).
      timeout() -> infinity.
      -else.
      timeout() -> 5000.
      -endif.
      f() -> timeout().`),
    ).toBe('_');
  });

  test('maybe blocks end where a match fails', () => {
    expect(
      returned('f(X) -> maybe {ok, A} ?= {ok, 1}, {ok, B} ?= X, {A, B} else error -> failed; {bad, R} -> R end.', 'f', 1),
    ).toBe('{1,_} | failed | _');
  });
});
