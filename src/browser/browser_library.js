// Emscripten JavaScript library: the bodies of src/browser/browser.h.
mergeInto(LibraryManager.library, {
  quanlian_open_webgl__deps: ['$GL'],
  quanlian_open_webgl: function () {
    var canvas = Module['canvas'];
    var context = canvas.getContext('webgl2', {
      'alpha': false, 'antialias': false, 'depth': false, 'stencil': false, 'powerPreference': 'low-power',
    });
    if (!context) return 0;
    var handle = GL.registerContext(context, { majorVersion: 2, minorVersion: 0, enableExtensionsByDefault: false });
    return GL.makeContextCurrent(handle) ? 1 : 0;
  },

  // One small canvas for all glyphs. `bitmap` is the last picture drawn.
  $QuanlianGlyphs: {
    families: '"Quanlian Text","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",' +
        'system-ui,sans-serif',
    context: null,
    font: '',
    bitmap: null,

    open: function () {
      var canvas = document.createElement('canvas');
      canvas.width = canvas.height = 64;
      QuanlianGlyphs.context = canvas.getContext('2d', { 'willReadFrequently': true });
    },

    // Resizing a canvas forgets its font, so the font is set anew after it.
    fit: function (width, height) {
      var canvas = QuanlianGlyphs.context.canvas;
      if (canvas.width >= width && canvas.height >= height) return;
      canvas.width = Math.max(canvas.width, width);
      canvas.height = Math.max(canvas.height, height);
      QuanlianGlyphs.font = '';
    },

    setFont: function (bold, pixels) {
      var font = (bold ? '700 ' : '400 ') + pixels + 'px ' + QuanlianGlyphs.families;
      if (font === QuanlianGlyphs.font) return;
      QuanlianGlyphs.font = font;
      QuanlianGlyphs.context.font = font;
      QuanlianGlyphs.context['textRendering'] = 'geometricPrecision';
    },

    // Pixels of a box as coverage. Pictures that bring their own colours (emoji) keep their drawing as shades.
    coverage: function (width, height) {
      var pixels = QuanlianGlyphs.context.getImageData(0, 0, width, height).data;
      var grey = new Uint8Array(width * height);
      for (var i = 0; i < grey.length; i++) {
        var light = 0.2126 * pixels[4 * i] + 0.7152 * pixels[4 * i + 1] + 0.0722 * pixels[4 * i + 2];
        grey[i] = pixels[4 * i + 3] * (1 - 0.75 * light / 255);
      }
      return grey;
    },

    // Cuts a picture to its ink and one pixel around it; nothing when there is no ink.
    trim: function (grey, width, height) {
      var left = width, right = -1, top = height, bottom = -1;
      for (var y = 0; y < height; y++) {
        for (var x = 0; x < width; x++) {
          if (!grey[y * width + x]) continue;
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = y;
        }
      }
      if (right < 0) return null;
      var cut = { width: right - left + 3, height: bottom - top + 3, left: left - 1, top: top - 1, grey: null };
      cut.grey = new Uint8Array(cut.width * cut.height);
      for (y = top; y <= bottom; y++) {
        cut.grey.set(grey.subarray(y * width + left, y * width + right + 1), (y - top + 1) * cut.width + 1);
      }
      return cut;
    },
  },

  quanlian_glyphs_readable__deps: ['$QuanlianGlyphs'],
  quanlian_glyphs_readable: function () {
    QuanlianGlyphs.open();
    if (!QuanlianGlyphs.context) return 0;
    QuanlianGlyphs.context.fillRect(8, 8, 16, 16);
    var grey = QuanlianGlyphs.coverage(32, 32);
    for (var y = 0; y < 32; y++) {
      for (var x = 0; x < 32; x++) {
        var inked = x >= 8 && x < 24 && y >= 8 && y < 24;
        // Some browsers blur a value by a step or two to hinder recognition: that does no harm.
        if (Math.abs(grey[y * 32 + x] - (inked ? 255 : 0)) > 8) return 0;
      }
    }
    return 1;
  },

  quanlian_glyph_advance__deps: ['$QuanlianGlyphs'],
  quanlian_glyph_advance: function (at, size, bold) {
    QuanlianGlyphs.setFont(bold, 100);
    return QuanlianGlyphs.context.measureText(UTF8ToString(at, size)).width / 100;
  },

  quanlian_glyph_draw__deps: ['$QuanlianGlyphs'],
  quanlian_glyph_draw: function (at, size, bold, pixels, measures) {
    var text = UTF8ToString(at, size);
    QuanlianGlyphs.setFont(bold, pixels);
    var box = QuanlianGlyphs.context.measureText(text);
    // The pen stands on a whole pixel, far enough in that all ink is on the canvas.
    var pen_x = Math.ceil(Math.max(0, box.actualBoundingBoxLeft)) + 2;
    var pen_y = Math.ceil(Math.max(0, box.actualBoundingBoxAscent)) + 2;
    var width = pen_x + Math.ceil(Math.max(0, box.actualBoundingBoxRight)) + 2;
    var height = pen_y + Math.ceil(Math.max(0, box.actualBoundingBoxDescent)) + 2;
    QuanlianGlyphs.fit(width, height);
    QuanlianGlyphs.setFont(bold, pixels);
    QuanlianGlyphs.context.clearRect(0, 0, width, height);
    QuanlianGlyphs.context.fillText(text, pen_x, pen_y);
    var cut = QuanlianGlyphs.trim(QuanlianGlyphs.coverage(width, height), width, height);
    QuanlianGlyphs.bitmap = cut && cut.grey;
    HEAP32.set(cut ? [cut.width, cut.height, cut.left - pen_x, cut.top - pen_y] : [0, 0, 0, 0], measures >> 2);
  },

  quanlian_glyph_copy__deps: ['$QuanlianGlyphs'],
  quanlian_glyph_copy: function (coverage) {
    if (QuanlianGlyphs.bitmap) HEAPU8.set(QuanlianGlyphs.bitmap, coverage);
    QuanlianGlyphs.bitmap = null;
  },
});
