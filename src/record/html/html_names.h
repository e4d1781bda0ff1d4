// The only tags and attributes that the record may use. Nothing else can be written, whatever a case file holds.
#pragma once

#include <string_view>

namespace quanlian {

// clang-format off
enum class Tag {
  kA, kArticle, kAside, kBdi, kBlockquote, kBody, kBr, kButton, kCanvas, kCaption, kCite, kCode, kDd, kDel, kDfn, kDialog, kDiv, kDl, kDt, kEm,
  kFigcaption, kFigure, kFooter, kG, kH1, kH2, kH3, kH4, kH5, kH6, kHead, kHeader, kHtml, kI, kImg, kInput, kIns, kKbd, kLi, kLine, kLink, kMain, kMark, kMeta,
  kNav, kNoscript, kOl, kP, kQ, kRect, kScript, kSection, kSmall, kSpan, kStrong, kStyle, kSvg, kSvgText, kTable, kTbody, kTd, kTh, kThead,
  kTime, kTitle, kTr, kUl,
};

// Plain attributes. Addresses (href, src, cite …) are not here: they are made from a Url only. Those of the viewer's files are
// named by record/html/viewer_files.gen.h.
enum class Name {
  kAlt, kAriaControls, kAriaCurrent, kAriaDescribedby, kAriaExpanded, kAriaHidden, kAriaLabel, kAriaLabelledby, kAriaPressed,
  kAriaLive, kAutocomplete, kCharset, kClass, kColspan, kContent, kDataAt, kDataCard, kDataCaseId, kDataCaseSha256, kDataDrawn,
  kDataItemPages, kDataJoins, kDataLang, kDataNotice, kDataRow, kDataRows, kDataValue, kDataWhen, kFontSize, kFontWeight, kHeight, kHidden, kHreflang, kHttpEquiv, kId, kLang, kLoading,
  kMedia, kName, kPlaceholder, kProperty, kRel, kRole,
  kRowspan, kScope, kSpellcheck, kTabindex, kTextAnchor, kType, kViewBox, kWidth, kX, kX1, kX2, kXmlns, kY, kY1, kY2,
};

enum class UrlName {
  kCite, kDataExhibit, kDataLater, kHref, kSrc
};
// clang-format on

// As written in HTML.
[[nodiscard]] std::string_view TagText(Tag tag);
[[nodiscard]] std::string_view NameText(Name name);
[[nodiscard]] std::string_view NameText(UrlName name);

// Elements that have no content and no end tag (<br>, <meta>, <link>).
[[nodiscard]] bool IsVoid(Tag tag);

// Every tag and attribute name there is, for tests that scan a page for foreign ones.
[[nodiscard]] bool IsKnownTag(std::string_view text);
[[nodiscard]] bool IsKnownName(std::string_view text);

}  // namespace quanlian
