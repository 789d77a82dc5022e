#include <generators/sources/deployed_values.hpp>

namespace aslant::generators {

using core::form;

namespace {

class text_writer {
  public:
    text_writer(json_document const& document, std::string_view source) : document_{document}, source_{source} {}

    deployed_text text;

    // False where the value is no text, nor what gives one.
    bool write(int value) {
        text.is_too_long = text.is_too_long || text.words.size() > longest_text(source_);
        if (text.is_too_long) return true;
        json_value const& v = document_[value];
        if (v.type == form::string) {
            write_words(v);
            return true;
        }
        if (!is_intrinsic(document_, value)) return false;
        std::string_view const function = view_of(document_[value + 1].key);
        if (function == "Fn::Sub" && write_sub(value + 1)) return true;
        if (function == "Fn::Join" && write_join(value + 1)) return true;
        write_unknown(name_of(value + 1), document_[value].offset);
        return true;
    }

  private:
    json_document const& document_;
    std::string_view source_;

    void write_words(json_value const& v) {
        text.words += view_of(v.words);
        text.origins.add_scalar(source_, v.offset, view_of(v.words));
    }
    void write_unknown(std::string const& name, int offset) {
        text.words += "${" + name + "}";
        text.origins.add_point(int(name.size()) + 3, offset);
    }
    // Of an intrinsic function's only member: "Table.Arn".
    std::string name_of(int member) const {
        json_value const& given = document_[member];
        std::string_view const function = view_of(given.key);
        if (given.type == form::string && (function == "Ref" || function == "Fn::GetAtt")) return std::string(view_of(given.words));
        if (function == "Fn::GetAtt" && given.type == form::array && given.size == 3 &&
            document_[member + 1].type == form::string && document_[member + 2].type == form::string)
            return std::string(view_of(document_[member + 1].words)) + "." + std::string(view_of(document_[member + 2].words));
        return std::string(function);
    }

    // "text", or ["text", {"Name": …}]. Its variables are texts of the deployment; ${!Name} is the text ${Name}.
    bool write_sub(int member) {
        json_value const& given = document_[member];
        bool const is_long = given.type == form::array && given.size > 1;
        json_value const& written = is_long ? document_[member + 1] : given;
        if (written.type != form::string) return false;
        text_origins place;
        std::string_view const words = view_of(written.words);
        place.add_scalar(source_, written.offset, words);
        for (std::size_t i = 0; i < words.size(); ++i) {
            bool const is_mark = words[i] == '!' && i >= 2 && words.substr(i - 2, 2) == "${";
            if (is_mark) continue;
            text.words += words[i];
            text.origins.add_run(1, place.at(int(i)));
        }
        return true;
    }
    // ["delimiter", ["a", "b"]]
    bool write_join(int member) {
        json_value const& given = document_[member];
        if (given.type != form::array || given.size < 3 || document_[member + 1].type != form::string) return false;
        json_value const& delimiter = document_[member + 1];
        int const pieces = member + 2;
        if (document_[pieces].type != form::array) return false;
        for (int i = pieces + 1; i < pieces + document_[pieces].size; i += document_[i].size) {
            if (i > pieces + 1) {
                text.words += view_of(delimiter.words);
                text.origins.add_point(delimiter.words.size, document_[i].offset);
            }
            if (!write(i)) write_unknown("Fn::Join", document_[i].offset);
        }
        return true;
    }
};

class value_copier {
  public:
    value_copier(json_document const& whole, std::string_view source) : whole_{whole}, source_{source}, build_{"JSON", whole} {}

    json_document copy(int value) {
        copy_value(value, false);
        return build_.finish();
    }

  private:
    json_document const& whole_;
    std::string_view source_;
    value_builder build_;
    std::size_t size_of_texts_ = 0;

    void copy_value(int value, bool is_member) {
        if (build_.has_failed()) return;
        json_value const& v = whole_[value];
        if (is_member) build_.key(v.key, v.key_offset);
        if (is_intrinsic(whole_, value)) {
            deployed_text const text = *deployed_text_of(whole_, value, source_);
            size_of_texts_ += text.words.size();
            if (text.is_too_long || size_of_texts_ > longest_text(source_))
                build_.fail(v.offset, "its texts are longer than the template");
            else
                build_.add_open(text.words, v.offset);   // a Ref of a number is one
        } else if (v.type == form::array || v.type == form::object) {
            build_.open(v.type, v.offset);
            for (int i = value + 1; i < value + v.size; i += whole_[i].size) copy_value(i, v.type == form::object);
            build_.close();
        } else if (v.type == form::string) {
            v.is_open ? build_.add_open(view_of(v.words), v.offset) : build_.add_text(v.words, v.offset);
        } else {
            build_.add(v.type, v.offset, v.bits);
        }
    }
};

}

bool is_intrinsic(json_document const& document, int value) {
    json_value const& v = document[value];
    if (v.type != form::object || v.size < 2 || document[value + 1].size != v.size - 1) return false;
    std::string_view const key = view_of(document[value + 1].key);
    return key.starts_with("Fn::") || (key == "Ref" && document[value + 1].type == form::string);
}

std::optional<deployed_text> deployed_text_of(json_document const& document, int value, std::string_view source) {
    text_writer writer(document, source);
    if (!writer.write(value)) return std::nullopt;
    return std::move(writer.text);
}

json_document deployed_value(json_document const& document, int value, std::string_view source) {
    return value_copier(document, source).copy(value);
}

}
