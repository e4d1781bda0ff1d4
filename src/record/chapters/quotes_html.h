// Figures and the words they rest on, as HTML.
#pragma once

#include <vector>

#include "record/html/pen.h"

namespace quanlian {

// The number large, its bound and unit right beside it.
void WriteFigure(Pen& pen, const FigureText& figure);

// The words of a quotation inside an element of their language: the figure marked, damaged words struck out.
void WriteQuoteRuns(Pen& pen, const QuoteText& quote);

// Each quotation as <figure>: the words in their own language, the figure marked, damaged words struck out; below them the
// source with the place, and every repair declared.
void WriteQuotes(Pen& pen, const std::vector<QuoteText>& quotes);

}  // namespace quanlian
