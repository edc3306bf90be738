import 'yargs';

declare module 'yargs' {
  // The types of yargs leave this function of it out.
  interface Argv<T> {
    usageConfiguration(configuration: { readonly 'hide-types': boolean }): Argv<T>;
  }
}
