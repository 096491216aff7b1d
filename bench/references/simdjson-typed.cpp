// A typed read of a session with simdjson On-Demand: every event becomes a struct that owns its
// texts, the header is skipped. What opening a document is compared with.
//   simdjson-typed FILE
// Prints {"events":…,"bytes":…,"seconds":…,"peakBytes":…}.
#include <simdjson.h>
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace {

struct Event {
  uint64_t number = 0;
  uint64_t item = 0;
  std::string at;
  std::string type;
  std::string concept_;
  std::string sentiment;
  std::string text;
  std::vector<std::string> members;
  std::vector<std::string> themes;
};

void readTexts(simdjson::ondemand::value value, std::vector<std::string> &texts) {
  for (auto element : value.get_array())
    texts.emplace_back(std::string_view(element.get_string()));
}

void readField(std::string_view key, simdjson::ondemand::value value, Event &event) {
  if (key == "n") event.number = value.get_uint64();
  else if (key == "at") event.at = std::string_view(value.get_string());
  else if (key == "type") event.type = std::string_view(value.get_string());
  else if (key == "item") event.item = value.get_uint64();
  else if (key == "members") readTexts(value, event.members);
  else if (key == "concept") event.concept_ = std::string_view(value.get_string());
  else if (key == "sentiment") event.sentiment = std::string_view(value.get_string());
  else if (key == "text" && value.type() == simdjson::ondemand::json_type::string)
    event.text = std::string_view(value.get_string());
  else if (key == "themes") readTexts(value, event.themes);
}

}  // namespace

int main(int argc, char **arguments) {
  if (argc != 2) return 64;
  auto start = std::chrono::steady_clock::now();
  std::vector<Event> events;
  size_t bytes = 0;
  try {
    auto text = simdjson::padded_string::load(arguments[1]).value();
    bytes = text.size();
    simdjson::ondemand::parser parser;
    auto document = parser.iterate(text).value();
    for (auto object : document["events"].get_array()) {
      Event event;
      for (auto field : object.get_object()) {
        std::string_view key = field.unescaped_key();
        readField(key, field.value(), event);
      }
      events.push_back(std::move(event));
    }
  } catch (const simdjson::simdjson_error &error) {
    std::fprintf(stderr, "simdjson-typed: %s\n", error.what());
    return 1;
  }
  std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("{\"events\":%zu,\"bytes\":%zu,\"seconds\":%.6f,\"peakBytes\":%ld}\n", events.size(),
              bytes, took.count(), usage.ru_maxrss * 1024L);
  return 0;
}
