// The main program of each test program: what is skipped is named, not only counted, and a case in which no assertion ran (a
// loop over nothing, say) has failed.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <ostream>

namespace {

int empty_cases = 0;

class Honesty : public doctest::IReporter {
 public:
  explicit Honesty(const doctest::ContextOptions& options) : out_(*options.cout) {}

  void test_case_skipped(const doctest::TestCaseData& test) override {
    if (test.m_skip) out_ << "[doctest] skipped: " << test.m_name << '\n';  // else a filter of the command line left it out
  }

  void report_query(const doctest::QueryData&) override {}
  void test_run_start() override {}
  void test_run_end(const doctest::TestRunStats&) override {}
  void test_case_start(const doctest::TestCaseData& test) override { name_ = test.m_name; }
  void test_case_reenter(const doctest::TestCaseData&) override {}
  void test_case_end(const doctest::CurrentTestCaseStats& stats) override {
    if (stats.numAssertsCurrentTest > 0) return;
    out_ << "[doctest] FAILED, no assertion ran: " << name_ << '\n';
    ++empty_cases;
  }
  void test_case_exception(const doctest::TestCaseException&) override {}
  void subcase_start(const doctest::SubcaseSignature&) override {}
  void subcase_end() override {}
  void log_assert(const doctest::AssertData&) override {}
  void log_message(const doctest::MessageData&) override {}

 private:
  std::ostream& out_;
  const char* name_ = "";
};

}  // namespace

REGISTER_LISTENER("honesty", 1, Honesty);

int main(int argc, char** argv) {
  doctest::Context context(argc, argv);
  const int failed = context.run();
  return failed != 0 || empty_cases > 0 ? 1 : 0;
}
