import type { NodeSetting } from './node-settings.ts';

/** What becomes of a value of the wrong type: the application does not start, or its default holds. */
export type Misfit = 'refused' | 'ignored';

const types: ReadonlySet<string> = new Set(['atom', 'float', 'integer', 'list', 'map', 'tuple']);

interface Parameters {
  /** What its application does with values that do not fit; absent where it depends. */
  readonly misfit?: Misfit;
  /** Parameters with the form of their values where that is certain: names of types, and atoms, with `|` between them. */
  readonly forms: ReadonlyMap<string, string>;
}

/**
 * The parameters of OTP's applications: their manual pages (kernel(6), stdlib(6), sasl(6), ssl(6), mnesia(3), os_mon(6),
 * crypto(6)), and what the sources of OTP 25 read beyond that. Those of later releases up to 28 are among them. A form is given
 * only where a value of another form is known to be refused or ignored, by a test or by the source.
 */
const tables: ReadonlyMap<string, Parameters> = new Map([
  [
    'kernel',
    table(
      `boot_server_slaves
       connect_all true|false
       dist_auto_connect
       dist_nodelay
       distributed
       epmd_module
       erl_epmd_node_listen_port
       error_logger tty|false|silent|tuple
       error_logger_format_depth
       gethost_extra_args gethost_poolsize gethost_prioritize
       global_connect_retries global_groups
       inet_backend
       inet_default_connect_options inet_default_listen_options
       inet_dist_connect_options inet_dist_listen_max inet_dist_listen_min inet_dist_listen_options
       inet_dist_use_interface tuple
       inet_dns_when_nis inet_parse_error_log inet_warnings inetrc
       logger list
       logger_default_metadata
       logger_level emergency|alert|critical|error|warning|notice|info|debug|all|none
       logger_metadata map
       logger_sasl_compatible true|false
       net_setuptime
       net_ticker_spawn_options net_tickintensity net_ticktime
       os_cmd_shell
       permissions list
       prevent_overlapping_partitions true|false
       shell_docs_ansi shell_docs_columns
       shell_history shell_history_drop shell_history_file_bytes shell_history_path
       shutdown_func shutdown_timeout
       source_search_rules standard_io_encoding
       start_boot_server start_compile_server start_disk_log start_dist_ac start_distribution start_pg start_pg2
       start_timer
       sync_nodes_mandatory list
       sync_nodes_optional list
       sync_nodes_timeout integer|infinity`,
      'refused',
    ),
  ],
  [
    'stdlib',
    table(
      `format_shell_func restricted_shell
       shell_catch_exception shell_esc shell_expand_location shell_history_length shell_keymap shell_multiline_prompt
       shell_prompt_func shell_redraw_prompt_on_output shell_saved_results shell_session_slogan shell_slogan shell_strings
       utc_log`,
    ),
  ],
  [
    'sasl',
    table(
      `client_directory
       errlog_type
       error_logger_mf_dir false|list
       error_logger_mf_maxbytes integer
       error_logger_mf_maxfiles integer
       masters releases_dir
       sasl_error_logger
       start_prg static_emulator utc_log`,
      'refused',
    ),
  ],
  [
    'mnesia',
    table(
      `access_module atom
       allow_index_on_key true|false
       auto_repair true|false
       backup_module atom
       core_dir false|list
       dc_dump_limit integer|float
       debug debug|false|none|trace|true|verbose
       dir
       dump_disc_copies_at_startup true|false
       dump_log_load_regulation true|false
       dump_log_time_threshold integer
       dump_log_update_in_place true|false
       dump_log_write_threshold integer
       event_module atom
       extra_db_nodes list
       fallback_error_function tuple
       fold_chunk_size integer|infinity
       ignore_fallback_at_startup true|false
       max_transfer_size integer
       max_wait_for_decision integer|infinity
       no_table_loaders integer
       pid_sort_order
       schema list
       schema_location ram|disc|opt_disc
       send_compressed integer`,
      'refused',
    ),
  ],
  [
    'os_mon',
    table(
      `disk_almost_full_threshold integer|float
       disk_space_check_interval integer|tuple
       disksup_posix_only true|false
       memory_check_interval integer
       memsup_helper_timeout integer
       memsup_improved_system_memory_data
       memsup_system_only true|false
       os_sup_enable true|false
       os_sup_errortag atom
       os_sup_mfa tuple
       os_sup_own list
       os_sup_syslogconf list
       process_memory_high_watermark integer|float
       start_cpu_sup start_disksup start_memsup start_os_sup
       system_memory_high_watermark integer|float`,
      'ignored',
    ),
  ],
  [
    'ssl',
    table(
      `alert_timeout bypass_pem_cache client_session_cb_init_args client_session_ticket_lifetime client_session_ticket_store_size
       check_ip dtls_protocol_version internal_active_n protocol_version server_session_cb_init_args server_session_ticket_lifetime
       server_session_ticket_max_early_data server_session_ticket_store_size server_session_tickets_amount session_cache_client_max
       session_cache_server_max session_cb session_cb_init_args session_lifetime ssl_pem_cache_clean`,
    ),
  ],
  ['crypto', table('fips_mode rand_cache_size')],
]);

/** Reads a table: a word that is no form begins a parameter, one that follows on its line and is a form belongs to it. */
function table(text: string, misfit?: Misfit): Parameters {
  const forms = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [first = '', second, ...others] = line.trim().split(/\s+/);
    const form = second !== undefined && others.length === 0 && isForm(second) ? second : undefined;
    if (form !== undefined) forms.set(first, form);
    else for (const name of line.trim().split(/\s+/)) forms.set(name, '');
  }
  return { misfit, forms };
}

function isForm(word: string): boolean {
  return word.includes('|') || types.has(word);
}

/** The parameters of one of OTP's applications; undefined where they are not all known. */
export function parametersOf(application: string): ReadonlySet<string> | undefined {
  const known = tables.get(application);
  return known && new Set(known.forms.keys());
}

/** The parameters whose values have a known form, with what becomes of others. */
export function* knownForms(): Iterable<{ application: string; name: string } & Misfitting> {
  for (const [application, { forms, misfit }] of tables) {
    for (const [name, form] of forms) if (form !== '' && misfit !== undefined) yield { application, name, form, misfit };
  }
}

/** OTP's applications that have a parameter of this name. */
export function applicationsWith(parameter: string): string[] {
  return [...tables].flatMap(([application, { forms }]) => (forms.has(parameter) ? [application] : []));
}

/** The parameters of kernel. */
export const kernelParameters: ReadonlySet<string> = new Set(tables.get('kernel')?.forms.keys());

/** A setting whose value has none of the forms its parameter takes. */
export interface Misfitting {
  readonly form: string;
  readonly misfit: Misfit;
}

/** What is wrong with the value of a setting, as far as its type tells; undefined when nothing is, or nothing is known. */
export function misfitOf({ application, name, type, atom }: NodeSetting): Misfitting | undefined {
  const known = tables.get(application);
  const form = known?.forms.get(name);
  if (known?.misfit === undefined || form === undefined || form === '' || type === undefined) return undefined;
  const isFitting = form.split('|').some((each) => (types.has(each) ? each === type : type === 'atom' && each === atom));
  return isFitting || (type === 'atom' && atom === undefined) ? undefined : { form, misfit: known.misfit };
}

/** Parameters of kernel that are flags of erl(1) too, deprecated ones among them. */
export const alsoFlags: ReadonlySet<string> = new Set(['connect_all', 'epmd_module']);
