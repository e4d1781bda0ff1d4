// The glue that Emscripten makes for the WebAssembly module; the bundler puts the real file in its place.
declare module 'quanlian-module' {
  export default function createModule(options: object): Promise<any>;
}

// A font as bytes; cmake/site.cmake says which file each name stands for.
declare module 'quotes-regular' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
declare module 'quotes-bold' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

// Where the viewer's files are: web/files/site.js, or web/files/one_file.js.
declare module 'quanlian-files' {
  export const kOneFile: boolean;
  export function get(address: string, cache?: RequestCache): Promise<Response>;
  export function load(address: string): Promise<any>;
}

// Every module of web/later by its name, for the single file; made by cmake/one_file.cmake.
declare module 'quanlian-tools' {
  const modules: Record<string, any>;
  export = modules;
}

// The texts of the interface by key, each in all languages (import { 'some-key' as kSomeWords }); ./dev check knows the keys.
declare module 'quanlian-texts';

// The table of languages; the first is that of a page that says nothing else.
declare module 'quanlian-languages' {
  export const languages: {tag: string, html: string, name: string, folder: string}[];
  export const names: Record<string, Record<string, string>>;  // of a language, in a language
  export const months: Record<string, string[]>;
  export const isoCitation: Record<string, boolean>;
}

// A style sheet of web/later as text.
declare module '*.css' {
  const text: string;
  export default text;
}

// The project's version; the bundler puts it in.
declare const QUANLIAN_VERSION: string;
