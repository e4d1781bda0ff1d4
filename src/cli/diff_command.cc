// quanlian diff: what changed between two revisions of a case, item by item.
#include <iostream>
#include <memory>
#include <optional>
#include <string>

#include "base/json_writer.h"
#include "cli/commands.h"
#include "cli/load_case.h"
#include "cli/terminal.h"
#include "model/changes.h"

namespace quanlian {
namespace {

// As of the diff program: a file that cannot be compared is neither the same nor different.
constexpr int kSame = 0;
constexpr int kDifferent = 1;
constexpr int kTrouble = 2;

struct DiffOptions {
  std::string before;
  std::string after;
};

// Values are quoted, so that nothing in a case file can pass for a line of ours.
std::string ValueText(const std::optional<std::string>& value) {
  return value ? SafeJson(JsonString(*value)) : "(none)";
}

void PrintText(const CaseChanges& changes) {
  for (const ItemChange& item : changes.changed) {
    std::cout << "changed " << FormatItemRef(item.at) << '\n';
    for (const FieldChange& field : item.fields) {
      std::cout << "  " << field.path << ": " << ValueText(field.before) << " → " << ValueText(field.after) << '\n';
    }
  }
  for (const ItemRef& at : changes.added) std::cout << "added   " << FormatItemRef(at) << '\n';
  for (const ItemRef& at : changes.removed) std::cout << "removed " << FormatItemRef(at) << '\n';
  std::cout << changes.changed.size() << " changed, " << changes.added.size() << " added, " << changes.removed.size()
            << " removed\n";
}

void WriteItems(std::string_view name, const std::vector<ItemRef>& items, JsonWriter* json) {
  std::vector<std::string> names;
  for (const ItemRef& at : items) names.push_back(FormatItemRef(at));
  json->List(name, names);
}

void WriteValue(std::string_view name, const std::optional<std::string>& value, JsonWriter* json) {
  if (value) return json->Member(name, *value);
  json->Key(name);
  json->Null();
}

void WriteChange(const ItemChange& item, JsonWriter* json) {
  json->Open('{');
  json->Member("at", FormatItemRef(item.at));
  json->Key("fields");
  json->Open('[');
  for (const FieldChange& field : item.fields) {
    json->Open('{');
    json->Member("path", field.path);
    WriteValue("before", field.before, json);
    WriteValue("after", field.after, json);
    json->Close('}');
  }
  json->Close(']');
  json->Close('}');
}

void PrintJson(const CaseChanges& changes) {
  JsonWriter json;
  json.Open('{');
  json.Key("changed");
  json.Open('[');
  for (const ItemChange& item : changes.changed) WriteChange(item, &json);
  json.Close(']');
  WriteItems("added", changes.added, &json);
  WriteItems("removed", changes.removed, &json);
  json.Close('}');
  std::cout << SafeJson(json.text()) << '\n';
}

int Diff(const DiffOptions& options, Report& report) {
  const auto before = LoadCase(options.before, report);
  const auto after = LoadCase(options.after, report);
  if (!before || !after) return kTrouble;
  if (before->the_case.id != after->the_case.id) {
    report.Error(options.after, "case-id",
                 "this is the case \"" + after->the_case.id + "\", the other file \"" + before->the_case.id + "\"",
                 "two revisions of one case have one id");
    return kTrouble;
  }
  const CaseChanges changes = CompareCases(before->the_case, after->the_case);
  if (report.json()) {
    PrintJson(changes);
  } else {
    PrintText(changes);
    if (changes.empty() && before->bytes != after->bytes) std::cout << "the files differ in their form only\n";
  }
  return changes.empty() ? kSame : kDifferent;
}

}  // namespace

void AddDiffCommand(CLI::App& app, Program& program) {
  auto options = std::make_shared<DiffOptions>();
  CLI::App* command = app.add_subcommand("diff", "What changed between two revisions of a case: 0 nothing, 1 something");
  command->add_option("OLD", options->before, "Case file, the earlier revision")->required();
  command->add_option("NEW", options->after, "Case file, the later revision")->required();
  command->callback([options, &program] {
    program.trouble = kTrouble;
    program.status = Diff(*options, program.report);
  });
}

}  // namespace quanlian
