import type { CallExpr, Expr } from '../erlang/expr.ts';
import type { FunctionDef, Module } from '../erlang/module.ts';

/**
 * Where data comes from, the least trusted last: it is written in the code; only so much of it can exist (names of modules,
 * numbers); nobody knows; whoever calls the function gives it; it was kept or configured on this machine; it came over the
 * network.
 */
export type Source = 'written' | 'bounded' | 'unknown' | 'parameter' | 'stored' | 'network';

const ranks: readonly Source[] = ['written', 'bounded', 'unknown', 'parameter', 'stored', 'network'];

/** The least trusted of two sources. */
export function lessTrusted(a: Source, b: Source): Source {
  return ranks.indexOf(a) >= ranks.indexOf(b) ? a : b;
}

/** Functions that give what came over the network, by module; a pattern over their names. */
const networkCalls: Readonly<Record<string, RegExp>> = {
  gen_tcp: /^recv$/,
  gen_udp: /^recv$/,
  gen_sctp: /^recv$/,
  ssl: /^recv$/,
  socket: /^recv/,
  httpc: /^request$/,
  cowboy_req:
    /^(?:binding|bindings|qs|qs_val|parse_qs|match_qs|qs_vals|read_body|body|body_qs|read_urlencoded_body|read_part|header|headers|parse_header|path|path_info|parse_cookies|match_cookies|cookie|host|uri|method)$/,
  elli_request:
    /^(?:path|raw_path|query_str|get_header|get_arg|get_arg_decoded|get_args|post_arg|post_arg_decoded|post_args|body|body_qs|headers)$/,
  wrq: /^(?:path|disp_path|path_info|path_tokens|get_req_header|req_headers|req_body|get_cookie_value|get_qs_value|req_qs|req_cookie)$/,
  mochiweb_request: /^(?:get|get_header_value|recv_body|parse_qs|parse_post|parse_cookie)$/,
  gun: /^await(?:_body)?$/,
  hackney: /^(?:body|request|get|post)$/,
  ibrowse: /^send_req/,
};

const socketModules = new Set(['gen_tcp', 'gen_udp', 'gen_sctp', 'ssl', 'socket']);

/** Whether a call that brings data from the network reads it from a socket itself. */
export function isOfSocket({ target }: CallExpr): boolean {
  return target === undefined || socketModules.has(target.module);
}

/** Whether a module binds its sockets to the loopback interface: what comes from there is from this machine. */
export function isOnLoopback({ text }: Module): boolean {
  return /\{\s*ip\s*,\s*(?:loopback|\{\s*127\s*,)/.test(text);
}

/** Functions that make terms of text somebody sent: the answer comes from outside unless the text is from this machine. */
const decoders: Readonly<Record<string, RegExp>> = {
  jsx: /^(?:decode|consult|to_term)$/,
  jiffy: /^decode$/,
  jsone: /^(?:decode|try_decode)$/,
  thoas: /^decode/,
  json: /^(?:decode|from_binary)$/,
  euneus: /^decode/,
  mochijson2: /^decode$/,
  mochijson: /^decode$/,
  rfc4627: /^decode$/,
  rabbit_json: /^(?:decode|try_decode)$/,
  fxml_stream: /^parse_element$/,
  erlsom: /^(?:simple_form|parse_sax)$/,
  exml: /^parse$/,
  uri_string: /^dissect_query$/,
  mochiweb_util: /^parse_qs$/,
  httpd: /^parse_query$/,
  cow_qs: /^parse_qs$/,
};

const storedCalls: Readonly<Record<string, RegExp>> = {
  file: /^(?:read|read_file|read_line|consult|path_consult|pread|list_dir|script|eval)$/,
  io: /^(?:get_line|read|get_chars)$/,
  os: /^(?:getenv|cmd)$/,
  application: /^get_(?:env|all_env|key)$/,
  init: /^get_/,
  ets: /^(?:lookup|lookup_element|match|match_object|select|tab2list|foldl|foldr)$/,
  dets: /^(?:lookup|match|match_object|select)$/,
  mnesia: /^(?:read|dirty_read|select|match_object|dirty_match_object)$/,
  filelib: /^(?:wildcard|fold_files)$/,
};

/** Functions whose answer holds no more than some of what they are given. */
const passing = new Set([
  'lists',
  'string',
  'binary',
  'maps',
  'proplists',
  're',
  'unicode',
  'filename',
  'io_lib',
  'dict',
  'orddict',
  'queue',
  'base64',
  'http_uri',
  'xmerl_scan',
  'uri_string',
]);

const passingBifs = new Set([
  'binary_to_list',
  'list_to_binary',
  'iolist_to_binary',
  'binary_part',
  'split_binary',
  'element',
  'hd',
  'tl',
  'tuple_to_list',
  'list_to_tuple',
  'map_get',
  'bitstring_to_list',
]);

const boundedBifs = new Set([
  'atom_to_list',
  'atom_to_binary',
  'integer_to_list',
  'integer_to_binary',
  'node',
  'byte_size',
  'length',
  'size',
  'system_info',
  'module_info',
]);

/** What a call gives: a source of its own, what its arguments are, or what the answer of another function is. */
export function sourceOfCall({ target, fun, module }: CallExpr): Source | 'arguments' | 'decoded' | 'other' {
  if (target === undefined) {
    // `Transport:recv(Socket, 0)`, `Req:parse_qs()`.
    const isOfVariable = module?.kind === 'var' && fun.kind === 'atom';
    return isOfVariable && /^(?:recv|recv_body|parse_qs|parse_post)$/.test(fun.name) ? 'network' : 'unknown';
  }
  const { module: its, name } = target;
  if (matches(networkCalls, its, name)) return 'network';
  if (matches(decoders, its, name)) return 'decoded';
  if (matches(storedCalls, its, name)) return 'stored';
  if (its === 'erlang') return passingBifs.has(name) ? 'arguments' : boundedBifs.has(name) ? 'bounded' : 'unknown';
  return passing.has(its) ? 'arguments' : 'other';
}

function matches(table: Readonly<Record<string, RegExp>>, module: string, name: string): boolean {
  return Object.hasOwn(table, module) && table[module]?.test(name) === true;
}

const networkTags = new Set([
  'tcp',
  'ssl',
  'udp',
  'sctp',
  'tcp_passive',
  'http',
  'http_response',
  'http_header',
  'gun_data',
  'gun_ws',
  'hackney_response',
]);
const networkRecords = new Set(['amqp_msg', 'basic.deliver', 'kafka_message', 'wm_reqdata']);

/** Keys of cowboy's requests that hardly anything else has. */
const requestKeys = new Set(['bindings', 'qs']);

/** Whether a pattern is that of a request, or of a message which brings data from the network: `{tcp, Socket, Data}`, `#amqp_msg{}`. */
export function bringsNetworkData(pattern: Expr): boolean {
  switch (pattern.kind) {
    case 'tuple': {
      const [tag, ...others] = pattern.elements;
      if (tag?.kind === 'atom' && networkTags.has(tag.name) && others.length >= 2) return true;
      // What an MQTT client delivers.
      if (tag?.kind === 'atom' && tag.name === 'publish' && others[0]?.kind === 'map') return true;
      return pattern.elements.some(bringsNetworkData);
    }
    case 'record':
      return pattern.name !== undefined && networkRecords.has(pattern.name);
    case 'map':
      return pattern.entries.some(({ key }) => key.kind === 'atom' && requestKeys.has(key.name));
    case 'match':
      return bringsNetworkData(pattern.pattern) || bringsNetworkData(pattern.value);
    default:
      return false;
  }
}

/** The arguments of callbacks that are data from the network, by behaviour. */
const networkArguments: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  cowboy_websocket: { 'websocket_handle/2': [0], 'websocket_handle/3': [0] },
  cowboy_websocket_handler: { 'websocket_handle/3': [0] },
  elli_handler: { 'handle/2': [0] },
  elli_websocket_handler: { 'websocket_handle/3': [1] },
  brod_topic_subscriber: { 'handle_message/3': [1] },
  brod_group_subscriber: { 'handle_message/4': [2] },
  brod_group_subscriber_v2: { 'handle_message/2': [0] },
};

/** Callbacks of HTTP handlers that no behaviour of theirs has to be named for. */
const handlerCallbacks = new Set(
  'init/2 init/3 handle/2 websocket_init/2 to_json/2 to_html/2 to_text/2 accept_content/2 accept_json/2 from_json/2 content_types_provided/2 content_types_accepted/2 allowed_methods/2 resource_exists/2 is_authorized/2 forbidden/2 malformed_request/2 delete_resource/2 process_post/2'.split(
    ' ',
  ),
);

/** What handlers of cowboy, webmachine, mochiweb and elli call the request they are given. */
const requestName = /^(?:Cow|Cowboy)?Req(?:Data|uest)?\d*$/;

/** Whether a module handles HTTP requests: at least two of its exported functions are callbacks of such handlers, or one and it reads requests. */
export function isRequestHandler(module: Module): boolean {
  let count = 0;
  for (const key of handlerCallbacks) if (module.exports.has(key)) count++;
  return count >= 2 || (count === 1 && /\b(?:cowboy_\w+|elli_\w+|wrq|mochiweb_request)\b/.test(module.text));
}

/** Whether an expression is a request as handlers name it. */
export function isRequest(expr: Expr): boolean {
  return expr.kind === 'var' && requestName.test(expr.name);
}

/** The positions of the arguments of a callback that hold data from the network. */
export function networkArgumentsOf(module: Module, fn: FunctionDef): readonly number[] {
  const key = `${fn.name}/${fn.arity}`;
  const named = module.behaviours.flatMap(({ name }) => {
    const its = Object.hasOwn(networkArguments, name) ? networkArguments[name] : undefined;
    return its !== undefined && Object.hasOwn(its, key) ? (its[key] ?? []) : [];
  });
  if (named.length > 0 || !fn.isExported || fn.arity > 3 || !isRequestHandler(module)) return named;
  const position = fn.clauses[0]?.patterns.findIndex(isRequest) ?? -1;
  return position < 0 ? [] : [position];
}
