package org.privacyascode.benchmarks.reactor;

/** The files of a generated project; words in braces are filled in. */
final class Text {

    static final String PARENT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0">
                <modelVersion>4.0.0</modelVersion>
                <groupId>shop</groupId>
                <artifactId>shop</artifactId>
                <version>1</version>
                <packaging>pom</packaging>
                <modules>
            {modules}
                </modules>
                <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                </properties>
                <build>
                    <plugins>
                        <plugin><artifactId>maven-resources-plugin</artifactId><version>3.4.0</version></plugin>
                        <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.16.0</version></plugin>
                        <plugin>
                            <groupId>org.privacyascode</groupId>
                            <artifactId>privacy-maven-plugin</artifactId>
                            <version>{version}</version>
                            <executions>
                                <execution>
                                    <phase>process-classes</phase>
                                    <goals>
                                        <goal>check</goal>
                                    </goals>
                                </execution>
                            </executions>
                        </plugin>
                    </plugins>
                </build>
            </project>
            """;

    static final String MODULE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0">
                <modelVersion>4.0.0</modelVersion>
                <parent>
                    <groupId>shop</groupId>
                    <artifactId>shop</artifactId>
                    <version>1</version>
                </parent>
                <artifactId>{module}</artifactId>
                <dependencies>
            {dependencies}
                </dependencies>
            </project>
            """;

    static final String DEPENDENCY =
            """
                    <dependency><groupId>shop</groupId><artifactId>{module}</artifactId><version>1</version></dependency>
            """;

    static final String POLICY =
            """
            format: ppac/1
            controller: A Shop Ltd
            site: shop.example
            contact: privacy@shop.example
            data:
              customers:
                items: [contact.email, contact.phone, identity.name]
                for: service
                keep: {for: P1Y, after: account-closed}
            purposes:
              service: {basis: contract}
            """;

    static final String CUSTOMER =
            """
            package {package};

            public class Customer{number} {
                private final String email;
                private final String phoneNumber;
                private int visits;

                public Customer{number}(String email, String phoneNumber) {
                    this.email = email;
                    this.phoneNumber = phoneNumber;
                }

                public String getEmail() {
                    return email;
                }

                public String getPhoneNumber() {
                    return phoneNumber;
                }

                public int visit() {
                    return ++visits;
                }
            }
            """;

    static final String CALL =
            """
                    new {used}.CustomerService{other}().register(new {used}.Customer{other}(customer.getEmail(), customer.getPhoneNumber()));
            """;

    static final String SERVICE =
            """
            package {package};

            import java.util.HashMap;
            import java.util.Map;

            public class CustomerService{number} {
                private final Map<String, Customer{number}> byEmail = new HashMap<>();

                public void register(Customer{number} customer) {
                    byEmail.put(key(customer), customer);
            {calls}
                }

                public int visits(String email) {
                    Customer{number} customer = byEmail.get(email);
                    return customer == null ? 0 : customer.visit();
                }

                private static String key(Customer{number} customer) {
                    return customer.getEmail().trim() + "/" + customer.getPhoneNumber();
                }
            }
            """;

    static final String PRICE =
            """
            package {package};

            public record Price{number}(long cents, String currency) {
                public Price{number} plus(Price{number} other) {
                    return new Price{number}(cents + other.cents, currency);
                }
            }
            """;

    static final String PRICES =
            """
            package {package};

            import java.util.List;

            public class PriceService{number} {
                public Price{number} sum(List<Price{number}> prices) {
                    Price{number} sum = new Price{number}(0, "EUR");
                    for (Price{number} price : prices) {
                        sum = sum.plus(price);
                    }
                    return sum;
                }
            }
            """;

    private Text() {}
}
