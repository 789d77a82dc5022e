// What the role of a machine gets for calls of Amazon DynamoDB: one action on the table, nothing else.
#include "permissions.hpp"

#include <aslant/services/dynamodb.hpp>
#include <aslant/services/kms.hpp>

using namespace aslant;
using namespace aslant::tests;

namespace {

constexpr auto key = kms::key("Key");
constexpr auto orders = dynamodb::table("Orders");
constexpr auto secret = dynamodb::table("Secret", dynamodb::kms_master_key(key));
constexpr auto everywhere = resource("Everywhere", "AWS::DynamoDB::GlobalTable");
constexpr auto id = dynamodb::key(object(field("id", object(field("S", path("$.id"))))));

template <class Call, class... Resources> std::string policy_for(Call const& call, Resources const&... resources) {
    return policy_of(stack("S", resources..., state_machine("M", start_at("A"), task("A", call, end))));
}

}

TEST_CASE("dynamodb: each API has one action, on the table") {
    CHECK(policy_for(dynamodb::get_item(orders, id), orders) == "dynamodb:GetItem on ${Orders.Arn}");
    CHECK(policy_for(dynamodb::put_item(orders, dynamodb::item(path("$.item"))), orders) == "dynamodb:PutItem on ${Orders.Arn}");
    CHECK(policy_for(dynamodb::update_item(orders, id, dynamodb::update_expression("SET a = :a")), orders) ==
          "dynamodb:UpdateItem on ${Orders.Arn}");
    CHECK(policy_for(dynamodb::delete_item(orders, id), orders) == "dynamodb:DeleteItem on ${Orders.Arn}");
}

TEST_CASE("dynamodb: a table by its name, by its ARN, and as a global table") {
    std::string const table = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/orders";
    CHECK(policy_for(dynamodb::get_item("orders", id)) == "dynamodb:GetItem on " + table);
    CHECK(policy_for(dynamodb::put_item("orders", dynamodb::item(path("$")))) == "dynamodb:PutItem on " + table);
    CHECK(policy_for(dynamodb::update_item("orders", id)) == "dynamodb:UpdateItem on " + table);
    CHECK(policy_for(dynamodb::delete_item("orders", id)) == "dynamodb:DeleteItem on " + table);
    CHECK(policy_for(dynamodb::get_item("arn:aws:dynamodb:eu-west-1:111122223333:table/orders", id)) ==
          "dynamodb:GetItem on arn:aws:dynamodb:eu-west-1:111122223333:table/orders");
    CHECK(policy_for(dynamodb::get_item(everywhere, id), everywhere) == "dynamodb:GetItem on ${Everywhere.Arn}");
}

TEST_CASE("dynamodb: a table that is known at run time, by its bounds") {
    std::string const tables = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/";
    auto const table = path("$.table");
    CHECK(policy_for(dynamodb::get_item(table, id, allow("TableName", orders)), orders) == "dynamodb:GetItem on ${Orders.Arn}");
    CHECK(policy_for(dynamodb::put_item(table, dynamodb::item(path("$")), allow("TableName", "orders-*", "invoices"))) ==
          "dynamodb:PutItem on " + tables + "invoices " + tables + "orders-*");
    CHECK(policy_for(dynamodb::update_item(table, id, allow("TableName", orders, "orders-*")), orders) ==
          "dynamodb:UpdateItem on ${Orders.Arn} " + tables + "orders-*");
    CHECK(policy_for(dynamodb::delete_item(table, id, allow("TableName", any_resource("each tenant has one")))) ==
          "dynamodb:DeleteItem on " + tables + "*");
}

TEST_CASE("dynamodb: calls of one table are one statement, those of several tables keep their actions apart (B13)") {
    auto const machine =
        state_machine("M", start_at("A"),
                      sequence(task("A", dynamodb::put_item(orders, dynamodb::item(path("$")))),
                               task("B", dynamodb::get_item(orders, id)), task("C", dynamodb::get_item("prices", id)),
                               task("D", dynamodb::delete_item(path("$.t"), id, allow("TableName", "x-*"))), succeed("E")));
    std::string const tables = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/";
    CHECK(policy_of(stack("S", orders, machine)) == "dynamodb:GetItem dynamodb:PutItem on ${Orders.Arn}\n"
                                                    "dynamodb:GetItem on " +
                                                        tables +
                                                        "prices\n"
                                                        "dynamodb:DeleteItem on " +
                                                        tables + "x-*");
}

// Facts: "CMK table: kms:Decrypt via dynamodb".
TEST_CASE("dynamodb: the key of a table (M7)") {
    std::string const decrypts = "\nkms:Decrypt on ${Key.Arn} if StringEquals kms:ViaService dynamodb.${AWS::Region}.amazonaws.com";
    CHECK(policy_for(dynamodb::get_item(secret, id), secret, key) == "dynamodb:GetItem on ${Secret.Arn}" + decrypts);
    CHECK(policy_for(dynamodb::put_item(secret, dynamodb::item(path("$"))), secret, key) ==
          "dynamodb:PutItem on ${Secret.Arn}" + decrypts);
    CHECK(policy_for(dynamodb::update_item(secret, id), secret, key) == "dynamodb:UpdateItem on ${Secret.Arn}" + decrypts);
    CHECK(policy_for(dynamodb::delete_item(secret, id), secret, key) == "dynamodb:DeleteItem on ${Secret.Arn}" + decrypts);
    CHECK(policy_for(dynamodb::get_item(path("$.table"), id, allow("TableName", secret)), secret, key) ==
          "dynamodb:GetItem on ${Secret.Arn}" + decrypts);
}

TEST_CASE("dynamodb: in JSONata, and with the parameters as a document of JSON") {
    auto const jsonata_machine = [](auto const& call) {
        return stack("S", state_machine("M", query_language("JSONata"), start_at("A"), task("A", call, end)));
    };
    std::string const tables = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/";
    CHECK(policy_of(jsonata_machine(dynamodb::get_item("orders", dynamodb::key(jsonata("$states.input.key"))))) ==
          "dynamodb:GetItem on " + tables + "orders");
    CHECK(policy_of(jsonata_machine(dynamodb::get_item(jsonata("$states.input.table"), dynamodb::key(jsonata("$states.input.key")),
                                                       allow("TableName", "t")))) == "dynamodb:GetItem on " + tables + "t");
    auto const written = state_machine("M", start_at("A"),
                                       task("A", resource("arn:aws:states:::dynamodb:putItem"),
                                            parameters(json(R"({"TableName": "orders", "Item.$": "$.item"})")), end));
    CHECK(policy_of(stack("S", written)) == "dynamodb:PutItem on " + tables + "orders");
}

// A role that the task takes on does everything else.
TEST_CASE("dynamodb: with credentials, only the role is allowed") {
    auto const call = task("A", dynamodb::get_item("orders", id), credentials("arn:aws:iam::111122223333:role/reader"), end);
    CHECK(policy_of(stack("S", state_machine("M", start_at("A"), call))) ==
          "sts:AssumeRole on arn:aws:iam::111122223333:role/reader");
}
