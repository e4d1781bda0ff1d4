#include "record/data/pictures_json.h"

#include "base/json_writer.h"
#include "record/svg/picture_svg.h"

namespace quanlian {

std::string PicturesJson(const Outlines& outlines, const std::string& case_sha256) {
  JsonWriter json;
  json.Open('{');
  json.Member("case", case_sha256);
  for (const Outline& outline : outlines.values) {
    json.Line();
    json.Key(WordFor(outline.lang));
    json.Open('{');
    for (const ViewRow& row : kViews) {
      const std::string picture = PictureSvg(outline, row.view, case_sha256);
      if (picture.empty()) continue;
      json.Line();
      json.Member(row.word, picture);
    }
    json.Close('}');
  }
  json.Line();
  json.Close('}');
  return json.text() + "\n";
}

}  // namespace quanlian
