// All citations with their owners and places in the file.
#include "model/citations.h"

#include <doctest/doctest.h>

#include <string>

#include "model/small_case.h"

using namespace quanlian;

TEST_CASE("citations of every kind of item are found in file order with pointer and owner") {
  const Case the_case = SmallCase();
  std::string list;
  for (const CitationUse& use : AllCitations(the_case)) {
    list += use.pointer + " " + FormatItemRef(use.owner) + " " + use.citation->quote + "\n";
  }
  CHECK(list ==
        "/stages/0/citations/0 stage:first 词\n"
        "/stages/1/citations/0 stage:second 词\n"
        "/stages/2/citations/0 stage:third 词\n"
        "/links/0/means/0/citations/0 link:b-c 手段\n"
        "/links/0/citations/0 link:b-c 链 b-c\n"
        "/links/1/citations/0 link:beside 链 beside\n"
        "/links/2/citations/0 link:a-b 链 a-b\n"
        "/evidence/0/citations/0 evidence:count 数\n"
        "/outcomes/0/findings/0/citations/0 outcome:judgment 罪\n"
        "/conflicts/0/says/0/citations/0 conflict:number 说\n");
}
