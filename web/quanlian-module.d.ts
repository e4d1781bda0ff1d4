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

// A style sheet of web/later as text.
declare module '*.css' {
  const text: string;
  export default text;
}

// The project's version; the bundler puts it in.
declare const QUANLIAN_VERSION: string;
