import { maskSecrets } from '../../src/report/secrets.ts';

test.each([
  ['-setcookie topsecretcookie', '-setcookie to*************'],
  ['-name a@b -setcookie topsecret +K true', '-name a@b -setcookie to******* +K true'],
  ['-setcookie a@b topsecret # the cookie', '-setcookie a@* to******* # the cookie'],
  ['-cookie topsecret', '-cookie to*******'],
  ['+setcookie topsecret', '+setcookie to*******'],
  ['  ERL_FLAGS="-setcookie topsecret -name x"', '  ERL_FLAGS="-setcookie to******* -name x"'],
  ["  erl -setcookie 'topsecret'", "  erl -setcookie 'to*******'"],
  ['{setcookie, topsecret}.', '{setcookie, to*******}.'],
  ["[{cookie, 'topsecret'}, {port, 1}]", "[{cookie, 'to*******'}, {port, 1}]"],
  ['{cookie, <<"top" "secret">>}', '{cookie, <<"to*" "se****">>}'],
  ['{shop, [{cookie, "top secret"}]}', '{shop, [{cookie, "to* se****"}]}'],
  ['    erlang:set_cookie(node(), topsecret),', '    erlang:set_cookie(no**(), to*******),'],
  ['-setcookie pa$$word?', '-setcookie pa*******'],
  ['RELX_COOKIE=topsecret', 'RELX_COOKIE=to*******'],
  ['  SHOP_COOKIE: "topsecret"', '  SHOP_COOKIE: "to*******"'],
])('%s', (line, masked) => {
  expect(maskSecrets('config/vm.args', line)).toBe(masked);
});

test.each([
  '-setcookie $SHOP_COOKIE',
  `-setcookie ${'$'}{SHOP_COOKIE}`,
  '-setcookie {{ cookie }}',
  '-setcookie <%= @cookie %>',
  '-setcookie %%COOKIE%%',
  '    Cookie = cowboy_req:parse_cookies(Req),',
  'cookie(Name) -> {Name, value}.',
  '%% the cookie is not here',
])('%s is no secret', (line) => {
  expect(maskSecrets('src/shop_web.erl', line)).toBe(line);
});

test('a cookie file is a secret as a whole', () => {
  expect(maskSecrets('rel/.erlang.cookie', 'TOPSECRET')).toBe('TO*******');
});
