// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/element_reader.h"

#include <fmt/format.h>

namespace mileplate::json {

namespace {

constexpr std::size_t kDeepest = 64;
constexpr std::size_t kMostKeys = 1000;

using HandOver = std::function<void(const std::string&, std::optional<std::size_t>, const Json&)>;

// Events of nlohmann's parser to values, one element at a time.
class Elements : public nlohmann::json_sax<Json> {
public:
    explicit Elements(const HandOver& handOver) : m_handOver(handOver) {}

    bool null() override { return put(Json()); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t&) override { return put(value); }
    bool string(string_t& value) override { return put(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return begin(Json::object()); }
    bool end_object() override { return end(); }
    bool start_array(std::size_t) override { return begin(Json::array()); }
    bool end_array() override { return end(); }

    bool key(string_t& value) override
    {
        if (m_open.empty()) {
            if (!m_topKeys.emplace(value, true).second)
                throw Malformed(fmt::format("/{}: the key is there twice", value));
            m_topKey = value;
            return true;
        }
        const Json& object = *m_open.back();
        if (object.size() >= kMostKeys)
            throw Malformed(
                fmt::format("/{}: an object with more than {} keys", m_topKey, kMostKeys));
        if (object.contains(value))
            throw Malformed(fmt::format("/{}: the key \"{}\" is there twice", m_topKey, value));
        m_key = value;
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& error) override
    {
        const std::string_view what = error.what();
        const auto start = what.find("] ");
        throw Malformed(
            fmt::format("not valid JSON at byte {}: {}", position,
                        start == std::string_view::npos ? what : what.substr(start + 2)));
    }

private:
    // Whether values are handed over one by one from here: inside an array of the root.
    bool inRootArray() const { return m_rootArray && m_open.empty(); }

    bool begin(Json container)
    {
        if (!m_inRoot) {
            if (!container.is_object())
                throw Malformed("/: expected an object");
            m_inRoot = true;
            return true;
        }
        if (m_open.empty() && !m_rootArray && container.is_array()) {
            m_rootArray = true;
            m_index = 0;
            return true;
        }
        if (m_open.size() + 2 >= kDeepest)
            throw Malformed(fmt::format("/{}: nested more than {} deep", m_topKey, kDeepest));
        m_open.push_back(add(std::move(container)));
        return true;
    }

    bool end()
    {
        if (m_open.empty()) {
            if (m_rootArray && m_index == 0)
                m_handOver(m_topKey, std::nullopt, Json::array());
            m_rootArray = false;
            return true;
        }
        m_open.pop_back();
        if (m_open.empty())
            deliver();
        return true;
    }

    bool put(Json value)
    {
        if (!m_inRoot)
            throw Malformed("/: expected an object");
        add(std::move(value));
        if (m_open.empty())
            deliver();
        return true;
    }

    Json* add(Json value)
    {
        if (m_open.empty()) {
            m_element = std::move(value);
            return &m_element;
        }
        Json& container = *m_open.back();
        if (container.is_array()) {
            container.push_back(std::move(value));
            return &container.back();
        }
        return &(container[m_key] = std::move(value));
    }

    void deliver()
    {
        m_handOver(m_topKey, inRootArray() ? std::optional(m_index++) : std::nullopt, m_element);
        m_element = Json();
    }

    const HandOver& m_handOver;
    std::map<std::string, bool> m_topKeys;
    std::string m_topKey;
    std::string m_key;
    Json m_element;
    std::vector<Json*> m_open;
    std::size_t m_index = 0;
    bool m_inRoot = false;
    bool m_rootArray = false;
};

} // namespace

void readElements(std::string_view text, const HandOver& handOver)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    Elements elements(handOver);
    Json::sax_parse(text, &elements);
}

} // namespace mileplate::json
