// Rules that need the whole case: what items say about each other. Each reports at the node concerned and keeps silent about
// values that are already faulty.
#pragma once

#include "load/values.h"
#include "model/case_index.h"

namespace quanlian {

// A case read so far, with the document it was read from. Lists of both run in step.
struct CaseInFile {
  const Case& the_case;
  const CaseIndex& index;
  const JsonNode& root;
};

// Calls visit(item, node) for each item of a list of the case and the node it was read from.
template <class Item, class Visit>
void ForEach(const CaseInFile& file, std::string_view list, const std::vector<Item>& items, Visit visit) {
  const JsonNode* nodes = Member(file.root, list);
  const JsonNode* node = nodes == nullptr ? nullptr : nodes->first_child;
  for (std::size_t i = 0; i < items.size() && node != nullptr; ++i, node = node->next_sibling) visit(items[i], *node);
}

// Spans are given exactly where the source has a digest, and lie inside the source.
void CheckCitations(const CaseInFile& file, Reading& reading);
// The chain joins each stage to the next; one lead per stage; headlines are figures of their links; nothing contains itself.
void CheckChain(const CaseInFile& file, JsonProblems& problems);
void CheckLeads(const CaseInFile& file, JsonProblems& problems);
void CheckHeadlines(const CaseInFile& file, JsonProblems& problems);
// The figure of a tour's step is one that can stand large: a quantity, or what a court decided.
void CheckTour(const CaseInFile& file, JsonProblems& problems);
void CheckCircles(const CaseInFile& file, JsonProblems& problems);

}  // namespace quanlian
