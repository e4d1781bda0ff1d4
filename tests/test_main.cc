// The main program of each test program; what is skipped is named, not only counted.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <ostream>

namespace {

class SkippedNames : public doctest::IReporter {
 public:
  explicit SkippedNames(const doctest::ContextOptions& options) : out_(*options.cout) {}

  void test_case_skipped(const doctest::TestCaseData& test) override {
    if (test.m_skip) out_ << "[doctest] skipped: " << test.m_name << '\n';  // else a filter of the command line left it out
  }

  void report_query(const doctest::QueryData&) override {}
  void test_run_start() override {}
  void test_run_end(const doctest::TestRunStats&) override {}
  void test_case_start(const doctest::TestCaseData&) override {}
  void test_case_reenter(const doctest::TestCaseData&) override {}
  void test_case_end(const doctest::CurrentTestCaseStats&) override {}
  void test_case_exception(const doctest::TestCaseException&) override {}
  void subcase_start(const doctest::SubcaseSignature&) override {}
  void subcase_end() override {}
  void log_assert(const doctest::AssertData&) override {}
  void log_message(const doctest::MessageData&) override {}

 private:
  std::ostream& out_;
};

}  // namespace

REGISTER_LISTENER("skipped", 1, SkippedNames);
