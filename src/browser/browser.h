// What only the browser can do, written in browser_library.js: the WebGL context and glyph pictures.
#pragma once

#include <cstdint>

extern "C" {

// Makes a WebGL 2 context on Module.canvas current; 0 where there is none.
int quanlian_open_webgl(void);

// Whether a 2D canvas gives back what was drawn on it (privacy settings may block or falsify reading); 0 when not.
int quanlian_glyphs_readable(void);

// Advance width of a text of `size` bytes in em.
float quanlian_glyph_advance(const char* text, int size, int bold);

// Draws it at an em of `pixels` and keeps the picture until the next call. Writes width, height, left, top.
void quanlian_glyph_draw(const char* text, int size, int bold, float pixels, std::int32_t* measures);

// Copies the kept picture, width × height bytes of coverage.
void quanlian_glyph_copy(std::uint8_t* coverage);

}  // extern "C"
