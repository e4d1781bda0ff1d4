// A list of rows that are kept elsewhere.
#pragma once

#include <cstddef>
#include <iterator>
#include <vector>

namespace quanlian {

// Reads like a list of rows, copies like one of addresses. The rows must outlive it and stay where they are.
template <class Row>
class RowRefs {
 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = Row;
    using difference_type = std::ptrdiff_t;
    using pointer = const Row*;
    using reference = const Row&;

    Iterator() = default;
    explicit Iterator(const Row* const* at) : at_(at) {}
    reference operator*() const { return **at_; }
    pointer operator->() const { return *at_; }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    Iterator operator++(int) { return Iterator(at_++); }
    bool operator==(const Iterator& other) const { return at_ == other.at_; }

   private:
    const Row* const* at_ = nullptr;
  };
  using const_iterator = Iterator;
  using value_type = Row;

  void push_back(const Row& row) { rows_.push_back(&row); }
  void push_back(Row&&) = delete;  // it would be gone at once
  [[nodiscard]] Iterator begin() const { return Iterator(rows_.data()); }
  [[nodiscard]] Iterator end() const { return Iterator(rows_.data() + rows_.size()); }
  [[nodiscard]] std::size_t size() const { return rows_.size(); }
  [[nodiscard]] bool empty() const { return rows_.empty(); }
  [[nodiscard]] const Row& front() const { return *rows_.front(); }
  [[nodiscard]] const Row& operator[](std::size_t at) const { return *rows_[at]; }

 private:
  std::vector<const Row*> rows_;
};

}  // namespace quanlian
