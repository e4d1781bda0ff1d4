#include "cli/pictures_json.h"

#include "cli/report.h"
#include "record/svg/picture_svg.h"

namespace quanlian {

std::string PicturesJson(const Outline& zh, const Outline& en, const std::string& case_sha256) {
  std::string json;
  json.append("{\"case\":").append(JsonString(case_sha256));
  for (const Outline* outline : {&zh, &en}) {
    json.append(outline == &zh ? ",\n\"zh\":{" : ",\n\"en\":{");
    bool first = true;
    for (const View view : kViews) {
      const std::string picture = PictureSvg(*outline, view, case_sha256);
      if (picture.empty()) continue;
      json.append(first ? "\n" : ",\n").append(JsonString(WordForView(view))).append(":").append(JsonString(picture));
      first = false;
    }
    json.append("}");
  }
  return json.append("\n}\n");
}

}  // namespace quanlian
